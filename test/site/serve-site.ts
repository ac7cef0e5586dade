import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { SITE } from "./site-folder.js";

/** What the pages allow themselves. The page says so too; the server's header shows that it holds for the whole of it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Some path or other: nothing on the site may count on the root. */
const UNDER = "/some/where/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Serves the built site from a path below the root, under a strict content security policy. */
export async function serveSite(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(SITE, pathname.slice(UNDER.length));
    const content = pathname.startsWith(UNDER) ? await readFile(file).catch(() => undefined) : undefined;
    response.setHeader("content-security-policy", POLICY);
    response.setHeader("content-type", TYPES[path.extname(file)] ?? "application/octet-stream");
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${UNDER}`, close: () => server.close() };
}

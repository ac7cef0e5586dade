import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { SITE } from "./site-folder.js";

/** The policy of the pages. The pages state it as well; the header shows that it holds for everything. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** A path below the root: nothing on the site may depend on being at the root. */
const UNDER = "/some/where/";

/** An empty page without a policy, outside the site: it may frame pages. */
export const FRAMING = "/framing.html";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ics": "text/calendar; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".json": "application/json",
};

/** Serves the built site from a path below the root, under a strict content security policy. */
export async function serveSite(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (name === FRAMING) {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>Another site</title>");
      return;
    }
    const file = path.join(SITE, name.slice(UNDER.length));
    const content = name.startsWith(UNDER) ? await readFile(file).catch(() => undefined) : undefined;
    // TypeDoc writes inline scripts: its pages are outside the policy.
    if (!name.startsWith(`${UNDER}api/`)) response.setHeader("content-security-policy", POLICY);
    response.setHeader("content-type", TYPES[path.extname(file)] ?? "application/octet-stream");
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${UNDER}`, close: () => server.close() };
}

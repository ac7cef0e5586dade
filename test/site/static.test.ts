import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { dayInShort } from "../../docs/site/model/short-dates.js";
import { writeDocument } from "../../docs/site/prerender/document.js";
import { records } from "../../src/data/index.js";
import { explain, statusOf } from "../../src/index.js";
import { brokenLinks } from "./links.js";
import { SITE } from "./site-folder.js";

const read = (file: string) => readFileSync(path.join(SITE, file), "utf8");
const index: { asOf: string; records: { id: string }[] } = JSON.parse(read("index.json"));
const commitments = (id: string) =>
  readdirSync(path.join(SITE, id), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(path.join(SITE, id, entry.name, "badge.json")),
  );
/** The pages of every kind, with those of every record. */
const pages = [
  "index.html",
  "your-record/index.html",
  ...records.flatMap(({ id }) => [
    `${id}/index.html`,
    `${id}/embed/index.html`,
    ...commitments(id).flatMap(({ name }) => [`${id}/${name}/index.html`, `${id}/${name}/embed/index.html`]),
  ]),
];

describe("the pages without scripts", () => {
  it.each(records.map(({ id, title, load }) => [id, title, load] as const))(
    "%s has its answer, its table and its commitments in the HTML",
    async (id, title, load) => {
      const html = read(`${id}/index.html`);
      const record = await load();
      expect(html).toContain(`<h1 id="title"`);
      expect(html).toContain(title.replaceAll("&", "&amp;"));
      expect(html).toMatch(/<p class="answer"><strong>On \d+ [A-Z][a-z]+ \d{4}(?:, the agreement (?:is|has) [^:]+)?: /);
      const rows = parse(read(`${id}/overview.csv`), { columns: true }) as Record<string, string>[];
      const written = [...html.matchAll(/<tr [^>]*data-commitment="([^"]+)"/g)].map(([, one]) => one);
      expect(written.sort()).toEqual(rows.map(({ commitment }) => commitment).sort());
      for (const { id: own, title: ownTitle } of record.commitments) {
        const page = read(`${id}/${own}/index.html`);
        const status = statusOf(record, own, { asOf: index.asOf });
        const text = page
          .replaceAll(/<[^>]+>/g, "")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&");
        expect(text).toContain(ownTitle ?? "");
        expect(text).toContain(explain(record, status));
      }
    },
  );

  it("have a title, a description, a canonical address, a preview that exists, and a policy without exceptions", () => {
    for (const page of pages) {
      const html = read(page);
      expect(html, page).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html, page).toMatch(/<meta name="description" content="[^"]{20,}">/);
      expect(html, page).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(html, page).not.toMatch(/ style="| on[a-z]+="|<style|<script>/);
      if (page.includes("embed") || page.startsWith("your-record")) continue;
      if (page !== "index.html") expect(html, page).toContain('<link rel="canonical"');
      const [, preview = ""] = /<meta property="og:image" content="([^"]+)">/.exec(html) ?? [];
      expect(existsSync(path.join(SITE, path.dirname(page), preview)), `${page}: ${preview}`).toBe(true);
    }
  });

  it("link only to what exists", () => {
    expect(brokenLinks(pages)).toEqual([]);
  });

  it("have absolute addresses if the address of the site is known", () => {
    const page = {
      title: "A title",
      description: "…",
      path: "a/b/",
      preview: "a/b/preview.png",
      scripts: [],
      data: {},
    };
    const html = writeDocument({ ...page, body: "" }, "https://example.org/site/");
    for (const written of [
      '<link rel="canonical" href="https://example.org/site/a/b/">',
      '<meta property="og:url" content="https://example.org/site/a/b/">',
      '<meta property="og:image" content="https://example.org/site/a/b/preview.png">',
    ])
      expect(html).toContain(written);
  });

  it("show no id and no name of a field", async () => {
    const all = await Promise.all(records.map(({ load }) => load()));
    const ids = all.flatMap(({ id, commitments: own, events, issues, sources }) => [
      id,
      ...[...own, ...events, ...issues, ...sources].map((entity) => entity.id),
    ]);
    // An id of one word is also a word.
    const hidden = new Set(ids.filter((id) => id.includes("-")));
    expect(hidden.size).toBeGreaterThan(400);
    for (const page of pages.filter((one) => one.endsWith("index.html") && !one.includes("embed"))) {
      const body = /<body[\s\S]*/.exec(read(page))?.[0] ?? "";
      const text = body.replaceAll(/<(pre|code)[\s\S]*?<\/\1>/g, "").replaceAll(/<(?:"[^"]*"|[^>"])*>/g, " ");
      expect(text, page).not.toMatch(
        /inferred: [a-z]*[A-Z]|\b(?:concludedOn|recordedOn|announcedOn|promisees|partOf|term\.[a-z]+)\b/,
      );
      expect(text.match(/[a-z\d]+(?:-[a-z\d]+)+/g)?.filter((word) => hidden.has(word)) ?? [], page).toEqual([]);
    }
  });
});

describe("the feeds", () => {
  it("has a calendar that parses, with an entry for the next end of each record", () => {
    for (const file of ["deadlines.ics", ...records.map(({ id }) => `${id}/deadlines.ics`)]) {
      const calendar = new ICAL.Component(ICAL.parse(read(file)));
      expect(calendar.getAllSubcomponents().length, file).toBeGreaterThan(0);
    }
  });

  it("has changes newest first, each with an id of its own", () => {
    const feed = read("changes.atom");
    const updated = [...feed.matchAll(/<updated>([^<]+)</g)].map(([, day = ""]) => day);
    expect(updated).toEqual([...updated].sort().reverse());
    const ids = [...feed.matchAll(/<id>([^<]+)</g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(50);
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it("has every record in the index, and badges that say what the table says", () => {
    expect(index.records.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    for (const { id } of records) {
      const rows = parse(read(`${id}/overview.csv`), { columns: true }) as Record<string, string>[];
      for (const { commitment = "", title, ends_by_law, ends_as_announced, days_left } of rows) {
        if (commitment === id) continue;
        const badge = JSON.parse(read(`${id}/${commitment}/badge.json`));
        expect(badge).toMatchObject({ schemaVersion: 1, label: title });
        const end = ends_as_announced || ends_by_law || "";
        if (days_left !== "" && /^\d{4}-\d\d-\d\d$/.test(end)) expect(badge.message).toContain(dayInShort(end));
        expect(read(`${id}/${commitment}/badge.svg`)).toContain("<svg");
      }
    }
  });
});

describe("the size of the pages", () => {
  it("is under 150 kB of scripts with gzip for the first view of a record", () => {
    for (const { id } of records) {
      const scripts = [...read(`${id}/index.html`).matchAll(/<script src="([^"]+)"/g)].map(([, file = ""]) => file);
      const sizes = scripts.map((file) => gzipSync(readFileSync(path.join(SITE, id, file))).length);
      expect(scripts.length).toBeGreaterThan(1);
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        id,
      ).toBeLessThan(150_000);
    }
  });

  it("comes with the licences of what is bundled into the scripts", () => {
    const licences = read("LICENCES.txt");
    const sections = licences.split(/^## /m).slice(1);
    const names = sections.map((section) => section.split(" ")[0]);
    expect(names).toEqual(
      expect.arrayContaining(["preact", "zod", "date-fns", "yaml", "@fontsource-variable/source-sans-3"]),
    );
    for (const section of sections)
      expect(section).toMatch(
        /permission to use|permission is hereby granted|redistribution and use|Apache License|SIL Open Font/i,
      );
    for (const script of readdirSync(path.join(SITE, "assets")).filter((file) => file.endsWith(".js")))
      expect(read(`assets/${script}`), script).toContain("LICENCES.txt");
  });
});

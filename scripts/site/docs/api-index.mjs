import { JSX, ReflectionKind } from "typedoc";
import { CATEGORIES, categoryOf, exportsOf } from "./categories.mjs";
import { escapeHtml } from "./escape-html.mjs";

/** The kinds of exports in the order in which a category lists them: what can be called comes first. */
const KINDS = [
  { kind: ReflectionKind.Function, title: "Functions" },
  { kind: ReflectionKind.Class, title: "Classes" },
  { kind: ReflectionKind.Variable, title: "Constants" },
  { kind: ReflectionKind.Interface, title: "Interfaces" },
  { kind: ReflectionKind.TypeAlias, title: "Type aliases" },
];

/** Returns the exports of a category by kind, functions first, each kind in the order of the alphabet. */
export const exportsByKind = (project, category) =>
  byKind(exportsOf(project).filter((reflection) => categoryOf(reflection) === category));

function byKind(all) {
  const unlisted = all.filter(({ kind }) => !KINDS.some((listed) => listed.kind === kind));
  if (unlisted.length > 0) throw new Error(`The API lists no ${ReflectionKind[unlisted[0].kind]}: ${unlisted[0].name}`);
  return KINDS.map(({ kind, title }) => ({
    title,
    kind,
    exports: all.filter((one) => one.kind === kind).sort((one, other) => (one.name < other.name ? -1 : 1)),
  })).filter(({ exports }) => exports.length > 0);
}

const link = (reflection, context) =>
  `<a href="${context.urlTo(reflection)}"><code>${escapeHtml(reflection.name)}</code></a>`;

/** Lists functions, classes and constants with their summaries, and the names of types in one line. */
function listOf({ title, kind, exports }, context) {
  if (kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias) {
    const items = exports.map((reflection) => `<li>${link(reflection, context)}</li>`);
    return `<h3>${title}</h3>\n<ul class="names">${items.join("")}</ul>`;
  }
  const rows = exports.map((reflection) => {
    const summary = context.commentShortSummary(reflection);
    return `<dt>${link(reflection, context)}</dt><dd>${summary === undefined ? "" : JSX.renderElement(summary)}</dd>`;
  });
  return `<h3>${title}</h3>\n<dl class="exports">${rows.join("\n")}</dl>`;
}

/** Returns the page of an entry point: what it exports, declared there or elsewhere, functions first. */
export function entryContent(module, context) {
  const exported = (module.children ?? []).map((child) =>
    child.isReference() ? child.getTargetReflectionDeep() : child,
  );
  const lists = byKind(exported).map((list) => listOf(list, context).replaceAll("h3>", "h2>"));
  return `${JSX.renderElement(context.commentSummary(module))}\n${lists.join("\n")}`;
}

/** Returns the first page of the API: every export by category, functions first, then the entry points. */
export function apiIndex(project, context) {
  const parts = CATEGORIES.map((category) => {
    const lists = exportsByKind(project, category).map((list) => listOf(list, context));
    return `<h2 id="${category.name.toLowerCase()}">${category.name}</h2>\n<p>${category.about}</p>\n${lists.join("\n")}`;
  });
  const entries = project.getChildrenByKind(ReflectionKind.Module).map((module) => {
    const name = module.name === "typed-agreements" ? module.name : `typed-agreements/${module.name}`;
    const summary = JSX.renderElement(context.commentShortSummary(module));
    return `<dt><a href="${context.urlTo(module)}"><code>${name}</code></a></dt><dd>${summary}</dd>`;
  });
  return `<h1>API</h1>
<p class="lead">Every export of the package, by what it is for. The name leads to its description, with an example that runs.</p>
${parts.join("\n")}
<h2 id="entry-points">Entry points</h2>
<p>Import from the narrowest entry point: it loads the least code.</p>
<dl class="exports">${entries.join("\n")}</dl>`;
}

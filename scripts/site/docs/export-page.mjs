import { ReflectionKind } from "typedoc";
import { escapeHtml } from "./escape-html.mjs";

const KIND_NAMES = {
  [ReflectionKind.Function]: "Function",
  [ReflectionKind.Class]: "Class",
  [ReflectionKind.Variable]: "Constant",
  [ReflectionKind.Interface]: "Interface",
  [ReflectionKind.TypeAlias]: "Type alias",
  [ReflectionKind.Module]: "Entry point",
};

/** Returns the kind of an export in words. */
export const kindName = ({ kind }) => KIND_NAMES[kind] ?? ReflectionKind.singularString(kind);

/** The name by which an entry point is imported. */
const entryName = ({ name }) => (name === "typed-agreements" ? name : `typed-agreements/${name}`);

/** Returns the entry points that have an export, the narrowest first: the root has almost everything. */
function entriesOf(reflection) {
  const modules = reflection.project.getChildrenByKind(ReflectionKind.Module);
  const having = modules.filter(({ children = [] }) =>
    children.some((child) => (child.isReference() ? child.getTargetReflectionDeep() : child) === reflection),
  );
  return having.map(entryName).sort((one, other) => other.length - one.length);
}

function importLines(reflection) {
  const isType = reflection.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias);
  const keyword = isType ? "import type" : "import";
  const [first, ...others] = entriesOf(reflection);
  const also = others.map((entry) => `<code>${entry}</code>`).join(", ");
  return `<pre class="import"><code>${keyword} { ${escapeHtml(reflection.name)} } from "${first}";</code></pre>
${also === "" ? "" : `<p class="aside">Also exported by ${also}.</p>`}`;
}

/** Returns the page of an export, or of an entry point: its title and how it is imported above what TypeDoc says of it. */
export function exportPage(reflection, html) {
  const isEntry = reflection.kindOf(ReflectionKind.Module);
  const name = isEntry ? entryName(reflection) : reflection.name;
  return `<p class="kind">${kindName(reflection)}</p>
<h1><code>${escapeHtml(name).replace(/(?<=[a-z])(?=[A-Z])/g, "<wbr>")}</code></h1>
${isEntry ? "" : importLines(reflection)}
${html}`;
}

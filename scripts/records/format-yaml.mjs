import { parseDocument, Scalar, visit } from "yaml";

/** The YAML options of the canonical form. Together with `compat: "yaml-1.1"`, every string that YAML 1.1 would read as another type is quoted. */
const STYLE = { lineWidth: 120, minContentWidth: 40, indentSeq: true, flowCollectionPadding: true };

/** The largest width of a list of strings that is written on one line. */
const LONGEST_LIST = 80;

/**
 * Returns the canonical form of a record written as YAML. Keeps the comments and the order of the keys. Line
 * breaks, quotes and one-line lists depend only on the content.
 *
 * @throws {YAMLError} if the text is not YAML.
 */
export function formatYaml(text) {
  const document = parseDocument(text, { version: "1.2", schema: "core", compat: "yaml-1.1", keepSourceTokens: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  visit(document, {
    Scalar(_, node) {
      // Resets the style of the input, so that the library chooses it.
      if (typeof node.value === "string") node.type = Scalar.PLAIN;
    },
    Seq(_, node) {
      const words = node.items.every((item) => item instanceof Scalar && typeof item.value === "string");
      const width = words ? node.items.reduce((sum, { value }) => sum + value.length + 2, 0) : Number.POSITIVE_INFINITY;
      node.flow = node.items.length === 0 || width <= LONGEST_LIST;
    },
    Map(_, node) {
      node.flow = false;
    },
  });
  return document.toString(STYLE);
}

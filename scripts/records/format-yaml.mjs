import { parseDocument, Scalar, visit } from "yaml";

/** How every record is written: lines of 120 characters, and quotes around whatever a reader of YAML 1.1 would not take for text. */
const STYLE = { lineWidth: 120, minContentWidth: 40, indentSeq: true, flowCollectionPadding: true };

/** A list of short words is easier to read, and to search, on one line. */
const LONGEST_LIST = 80;

/**
 * Returns the canonical form of a record written as YAML. The comments and the order of the keys stay; where lines break, what is
 * quoted and which lists stand on one line follows from the content alone.
 *
 * @throws {YAMLError} if the text is not YAML.
 */
export function formatYaml(text) {
  const document = parseDocument(text, { version: "1.2", schema: "core", compat: "yaml-1.1", keepSourceTokens: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  visit(document, {
    Scalar(_, node) {
      // The style in which a text was written does not count.
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

import type { Agreement } from "../../model/index.js";
import { each } from "../entities.js";
import type { Finding, Path, Rule } from "../rule.js";

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

function* partOf(agreement: Agreement): Generator<Edge> {
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    if (value.partOf !== undefined) yield { from: value.id, to: value.partOf, path: [...path, "partOf"] };
  }
}

function* after(agreement: Agreement): Generator<Edge> {
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    if (value.kind === "invitation" && value.after !== undefined) {
      yield { from: value.id, to: value.after, path: [...path, "after"] };
    }
  }
}

function* precedents(agreement: Agreement): Generator<Edge> {
  for (const { path, value } of each(agreement.conditions, "conditions")) {
    if (value.kind !== "precedent" || !("commitment" in value.requires)) continue;
    yield { from: value.dependent, to: value.requires.commitment, path: [...path, "requires"] };
  }
}

function* groups(agreement: Agreement): Generator<Edge> {
  for (const { path, value } of each(agreement.parties, "parties")) {
    for (const group of each(value.memberOf, ...path, "memberOf")) {
      yield { from: value.id, to: group.value, path: group.path };
    }
  }
}

/** Each edge that leads back to where it starts. Walked with a list of its own, so that a long chain cannot overflow. */
function* circles(edges: Iterable<Edge>): Generator<Finding> {
  const out = new Map<string, Edge[]>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const reported = new Set<string>();
  for (const [start, first] of out) {
    if (reported.has(start)) continue;
    const cameFrom = new Map<string, string>();
    const open = first.map((edge) => edge.to);
    for (const next of open) cameFrom.set(next, start);
    for (let node = open.pop(); node !== undefined && node !== start; node = open.pop()) {
      for (const edge of out.get(node) ?? []) {
        if (cameFrom.has(edge.to)) continue;
        cameFrom.set(edge.to, node);
        open.push(edge.to);
      }
    }
    if (!cameFrom.has(start)) continue;
    const circle = [start];
    for (let node = cameFrom.get(start); node !== undefined && node !== start; node = cameFrom.get(node))
      circle.unshift(node);
    circle.unshift(start);
    for (const id of circle) reported.add(id);
    const edge = first.find((candidate) => candidate.to === circle[1]) as Edge;
    yield { path: edge.path, message: `This goes round in a circle: ${circle.join(" → ")}` };
  }
}

/** No part contains its whole, no condition waits for itself, no group is its own member, no visit follows itself. */
export const noCycle: Rule = {
  name: "no-cycle",
  severity: "error",
  tip: "Take out the reference that the source does not support.",
  *find({ agreement }) {
    yield* circles(partOf(agreement));
    yield* circles(after(agreement));
    yield* circles(precedents(agreement));
    yield* circles(groups(agreement));
  },
};

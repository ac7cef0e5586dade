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

/** A node on the way from where the search began, and which of its edges it went out by. */
interface Step {
  readonly id: string;
  readonly edges: readonly Edge[];
  taken: number;
}

/** Each circle, found once. Depth first with a list of its own, so that a long chain cannot overflow the stack. */
function* circles(edges: Iterable<Edge>): Generator<Finding> {
  const out = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = out.get(edge.from);
    if (list === undefined) out.set(edge.from, [edge]);
    else list.push(edge);
  }
  const visited = new Set<string>();
  for (const start of out.keys()) {
    if (visited.has(start)) continue;
    const way: Step[] = [];
    const placeOnWay = new Map<string, number>();
    const enter = (id: string) => {
      visited.add(id);
      placeOnWay.set(id, way.push({ id, edges: out.get(id) ?? [], taken: 0 }) - 1);
    };
    enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const edge = step.edges[step.taken++];
      if (edge === undefined) {
        placeOnWay.delete(step.id);
        way.pop();
        continue;
      }
      const back = placeOnWay.get(edge.to);
      if (back !== undefined) yield circle(way.slice(back));
      else if (!visited.has(edge.to)) enter(edge.to);
    }
  }
}

function circle(way: readonly Step[]): Finding {
  const [first] = way;
  const names = [...way, first].map((step) => step?.id);
  return {
    path: first?.edges[first.taken - 1]?.path ?? [],
    message: `This goes round in a circle: ${names.join(" → ")}`,
  };
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

import { type At, each, pathOf, under } from "../at.js";
import type { RecordIndex } from "../record-index.js";
import type { Report, Rule } from "../rule.js";

interface Edge {
  readonly from: string;
  readonly to: string;
  /** The place where the link is written. */
  readonly at: At<unknown>;
}

function partLinks({ commitments }: RecordIndex): readonly Edge[] {
  const edges: Edge[] = [];
  for (const at of commitments) {
    const { id, partOf: to } = at.value;
    if (to !== undefined) edges.push({ from: id, to, at: under(to, at, "partOf") });
  }
  return edges;
}

function afterLinks({ commitments }: RecordIndex): readonly Edge[] {
  const edges: Edge[] = [];
  for (const at of commitments) {
    const { value } = at;
    if (value.kind !== "invitation" || value.after === undefined) continue;
    edges.push({ from: value.id, to: value.after, at: under(value.after, at, "after") });
  }
  return edges;
}

function precedentLinks({ conditions }: RecordIndex): readonly Edge[] {
  const edges: Edge[] = [];
  for (const at of conditions) {
    const { kind, dependent, requires } = at.value;
    if (kind !== "precedent" || requires.kind !== "performance") continue;
    edges.push({ from: dependent, to: requires.commitment, at: under(requires, at, "requires") });
  }
  return edges;
}

function groupLinks({ parties }: RecordIndex): readonly Edge[] {
  const edges: Edge[] = [];
  for (const party of parties) {
    for (const at of each(party.value.memberOf, party, "memberOf")) {
      edges.push({ from: party.value.id, to: at.value, at });
    }
  }
  return edges;
}

/** A node on the current path, and the edge by which the search left it. */
interface PathStep {
  readonly id: string;
  readonly edges: readonly Edge[];
  taken: number;
}

/** Returns each cycle once. Depth first with an explicit stack, so that a long chain cannot overflow the call stack. */
function reportCycles(edges: readonly Edge[], report: Report): void {
  if (edges.length === 0) return;
  const out = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = out.get(edge.from);
    if (list === undefined) out.set(edge.from, [edge]);
    else list.push(edge);
  }
  const visited = new Set<string>();
  for (const start of out.keys()) {
    if (visited.has(start)) continue;
    const way: PathStep[] = [];
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
      if (back !== undefined) reportCycle(way.slice(back), report);
      else if (!visited.has(edge.to)) enter(edge.to);
    }
  }
}

function reportCycle(way: readonly PathStep[], report: Report): void {
  const first = way[0] as PathStep;
  const names = [...way, first].map(({ id }) => id);
  const { at } = first.edges[first.taken - 1] as Edge;
  report(pathOf(at), `Circular reference: ${names.join(" → ")}. Remove the link that no source supports.`);
}

/** A part that contains its whole, a condition that waits for itself, a group that is its own member, a visit after itself. */
export const cycle: Rule = {
  name: "cycle",
  severity: "error",
  check(index, report) {
    reportCycles(partLinks(index), report);
    reportCycles(afterLinks(index), report);
    reportCycles(precedentLinks(index), report);
    reportCycles(groupLinks(index), report);
  },
};

import { voiceById } from "../../brief/index.js";
import type { Issue } from "../../model/index.js";
import { unresolvedIssues } from "../../query/index.js";
import type { SectionInput } from "./section-input.js";
import { blocks, escapeMarkdown } from "./text.js";

/** Returns the unresolved issues; those of experts, those discussed and those not on the agenda are listed separately. */
export function issuesSection(input: SectionInput): readonly string[] {
  const all: readonly Issue[] = unresolvedIssues(input.record, {
    include: ["not-on-agenda", "discussed"],
    attributed: true,
  });
  const own = all.filter(({ attributedTo }) => attributedTo === undefined);
  const list = (title: string, issues: readonly Issue[]) =>
    issues.length === 0
      ? []
      : [[...(title === "" ? [] : [`${title}:`, ""]), ...issues.map((issue) => renderIssue(issue, input))]];
  return blocks(
    ...list(
      "",
      own.filter(({ disposition }) => disposition === "unresolved"),
    ),
    ...list(
      "In the view of an expert, and not of the narrator",
      all.filter(({ attributedTo }) => attributedTo !== undefined),
    ),
    ...list(
      "Not on the agenda",
      own.filter(({ disposition }) => disposition === "not-on-agenda"),
    ),
    ...list(
      "Discussed, and nothing known to be agreed",
      own.filter(({ disposition }) => disposition === "discussed"),
    ),
  );
}

function renderIssue(
  { title, note, attributedTo, disposition, citations }: Issue,
  { record, cite }: SectionInput,
): string {
  const kind = disposition === "unresolved" ? "" : ` (${disposition.replaceAll("-", " ")})`;
  const by = attributedTo === undefined ? "" : `, by ${voiceById(attributedTo, record)}${kind}`;
  return `- ${escapeMarkdown(`${title}${by}${note === undefined ? "" : `. ${note}`}`)}${cite(citations)}`;
}

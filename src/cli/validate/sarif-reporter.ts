import path from "node:path";
import { pathToFileURL } from "node:url";
import { printableJson } from "../../brief/printable.js";
import type { TextProblem } from "../../validate/index.js";
import { STDIN } from "./inputs.js";
import type { Reporter } from "./reporter.js";

/** The JSON Schema that a log of SARIF 2.1.0 names. */
const SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** The rule under which the log names an input that could not be read. */
const UNREADABLE = "unreadable";

/**
 * Reports as SARIF 2.1.0, which code scanning services read: one result per problem. The results are written as they come; the
 * rules that they name follow at the end, where they are known.
 */
export function sarifReporter(version: string): Reporter {
  const rules = new Map<string, object>();
  const notifications: object[] = [];
  let isFirst = true;
  return {
    begin: () => `{"$schema":"${SARIF_SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    result: (_, shown) =>
      shown
        .map((problem) => {
          if (!rules.has(problem.rule)) rules.set(problem.rule, ruleOf(problem));
          const comma = isFirst ? "\n" : ",\n";
          isFirst = false;
          return `${comma}${printableJson(sarifResultOf(problem))}`;
        })
        .join(""),
    unreadable(file, message) {
      notifications.push({
        descriptor: { id: UNREADABLE },
        level: "error",
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
      });
      return "";
    },
    end(isInterrupted) {
      const driver = { name: "typed-agreements", version, rules: [...rules.values()] };
      const invocation = {
        executionSuccessful: notifications.length === 0 && !isInterrupted,
        ...(isInterrupted ? { exitCodeDescription: "interrupted: not all records were read" } : {}),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      };
      return `\n],"tool":${printableJson({ driver })},"invocations":${printableJson([invocation])}}]}\n`;
    },
  };
}

/** Returns the metadata of a rule, with the tip of its first problem as the help. */
function ruleOf({ rule, severity, tip }: TextProblem): object {
  const guide = `The guide "Checking your own data" has a line on the rule ${rule}.`;
  return {
    id: rule,
    shortDescription: { text: sentenceOf(rule) },
    help: { text: tip ?? guide },
    defaultConfiguration: { level: severity },
  };
}

/** Returns the name of a rule as words: "Duplicate record id". */
function sentenceOf(rule: string): string {
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1).replaceAll("-", " ")}`;
}

function sarifResultOf({ rule, severity, message, tip, file = STDIN, line, column, pointer }: TextProblem): object {
  const physicalLocation = {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column },
  };
  const logicalLocations = pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] };
  return {
    ruleId: rule,
    level: severity,
    message: { text: tip === undefined ? message : `${message}\n${tip}` },
    locations: [{ physicalLocation, ...logicalLocations }],
  };
}

/** Returns a path as a URI reference; a relative path remains relative, so that services find the file in the repository. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  const parts = path.normalize(file).split(path.sep);
  // A name is free to contain a lone surrogate, which no URI can.
  return parts.map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\uFFFD"))).join("/");
}

import { printable } from "../../brief/printable.js";
import { STDIN } from "./inputs.js";
import type { Reporter } from "./reporter.js";

/** Reports problems as the workflow commands `error` and `warning` of GitHub Actions, which shows them in the diff. */
export function githubReporter(): Reporter {
  return {
    begin: () => "",
    result: (_, shown) =>
      shown
        .map(({ severity, file = STDIN, line, column, rule, message, tip }) => {
          const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
          return `::${severity} ${place}::${data([message, ...(tip === undefined ? [] : [tip])].map(printable).join("\n"))}\n`;
        })
        .join(""),
    unreadable: (name, message) => `::error file=${property(name)},title=unreadable::${data(printable(message))}\n`,
    end: () => "",
  };
}

/** Escapes the message, which follows the second pair of colons. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes a property, which is followed by a comma. */
function property(text: string): string {
  return data(text.split("\n").map(printable).join("\n")).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

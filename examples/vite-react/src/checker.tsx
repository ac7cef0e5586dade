import { useState } from "react";
import { validateTextAsync } from "typed-agreements/validate/async";

/** Validates a file that the reader chooses. The parser of YAML and the messages are loaded with the first file that needs them. */
export function Checker() {
  const [lines, setLines] = useState<readonly string[]>([]);

  async function validate(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      const results = await validateTextAsync(await file.text(), { name: file.name });
      const problems = results.flatMap((result) => result.problems);
      setLines(problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`));
    } catch (error) {
      setLines([(error as Error).message]);
    }
  }

  return (
    <section>
      <label>
        Check a record (.json, .yaml or .ndjson)
        <input type="file" onChange={({ target }) => validate(target.files?.[0])} />
      </label>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

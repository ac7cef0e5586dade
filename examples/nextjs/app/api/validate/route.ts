import { validateStream } from "typed-agreements/validate";

/** Validates NDJSON that is posted, line by line and in constant memory, and answers with the problems of each record. */
export async function POST(request: Request): Promise<Response> {
  if (request.body === null) return Response.json({ error: "Expected NDJSON in the body" }, { status: 400 });
  const problems: unknown[] = [];
  for await (const result of validateStream(request.body, { format: "ndjson", maxLine: 1024 * 1024 })) {
    for (const { line, column, message } of result.problems) problems.push({ line, column, message });
    if (problems.length >= 1000) break;
  }
  return Response.json({ problems });
}

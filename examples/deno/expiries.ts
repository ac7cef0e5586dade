// Prints the end of each commitment of a record as CSV: `deno run expiries.ts busan-2025`.
import { records } from "typed-agreements/data";
import { expiries } from "typed-agreements/query";

declare const Deno: { readonly args: readonly string[]; exit(code: number): never };

const [id = "busan-2025"] = Deno.args;
const record = await records.find((entry) => entry.id === id)?.load();
if (record === undefined) {
  console.error(`Unknown record "${id}". The records are ${records.map((entry) => entry.id).join(", ")}.`);
  Deno.exit(1);
}
console.log("commitment,end");
for (const expiry of expiries(record)) console.log(`${expiry.subject},${"date" in expiry ? expiry.date : expiry.kind}`);

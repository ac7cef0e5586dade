import { notFound } from "next/navigation";
import { records } from "typed-agreements/data";
import { statuses } from "typed-agreements/query";

// The answer depends on the day: it is rendered on each request, not at build time.
export const dynamic = "force-dynamic";

/** Shows the state of each commitment of a record today, in UTC. */
export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const record = await records.find((entry) => entry.id === id)?.load();
  if (record === undefined) notFound();
  const asOf = new Date().toISOString().slice(0, 10);
  return (
    <main>
      <h1>{record.title}</h1>
      <p>As of {asOf} (UTC)</p>
      <ul>
        {statuses(record, { asOf }).map((status) => (
          <li key={status.subject}>
            {status.subject}: {status.state}
          </li>
        ))}
      </ul>
    </main>
  );
}

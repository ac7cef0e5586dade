import { useState } from "react";
import type { Agreement } from "typed-agreements";
import { statuses } from "typed-agreements/query";

/** Shows the state of each commitment on a day that the reader chooses. */
export function Commitments({ record }: { readonly record: Agreement }) {
  const [asOf, setAsOf] = useState(() => new Date().toISOString().slice(0, 10));
  const states = asOf === "" ? [] : statuses(record, { asOf });
  return (
    <section>
      <h1>{record.title}</h1>
      <label>
        On <input type="date" value={asOf} onChange={({ target }) => setAsOf(target.value)} />
      </label>
      <ul>
        {states.map(({ subject, state }) => (
          <li key={subject}>
            {subject}: {state}
          </li>
        ))}
      </ul>
    </section>
  );
}

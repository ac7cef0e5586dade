import { records } from "typed-agreements/data";

/** Lists the records. Their data is not loaded for it. */
export default function Page() {
  return (
    <ul>
      {records.map(({ id, title }) => (
        <li key={id}>
          <a href={`/records/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

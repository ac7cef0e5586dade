/**
 * Returns an id that is not yet taken: the id itself, or the id with a number from 2 on at its end. An empty id becomes
 * `unnamed`.
 *
 * @param next - The next number to try for each id. It is kept because a thousand rows can have the same title.
 */
export function uniqueId(id: string, isTaken: (id: string) => boolean, next: Map<string, number>): string {
  const start = id === "" ? "unnamed" : id;
  if (!isTaken(start)) return start;
  let number = next.get(start) ?? 2;
  while (isTaken(`${start}-${number}`)) number += 1;
  next.set(start, number);
  return `${start}-${number}`;
}

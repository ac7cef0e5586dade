/**
 * Returns an id that is not yet taken: the id itself, or with a number from 2 on at its end. `next` keeps the number to try for each id, because
 * a thousand rows can have one title.
 */
export function uniqueId(id: string, isTaken: (id: string) => boolean, next: Map<string, number>): string {
  const start = id === "" ? "unnamed" : id;
  if (!isTaken(start)) return start;
  let number = next.get(start) ?? 2;
  while (isTaken(`${start}-${number}`)) number += 1;
  next.set(start, number);
  return `${start}-${number}`;
}

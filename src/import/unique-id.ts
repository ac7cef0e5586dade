/** Returns an id that is not yet taken: the id itself, or with the first number from 2 on that makes it so. */
export function uniqueId(id: string, isTaken: (id: string) => boolean): string {
  const start = id === "" ? "unnamed" : id;
  if (!isTaken(start)) return start;
  let number = 2;
  while (isTaken(`${start}-${number}`)) number += 1;
  return `${start}-${number}`;
}

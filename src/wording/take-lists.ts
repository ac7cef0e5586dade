/** Refuses, in the name of a function, what is no agreement: it has to have the lists that the function reads. */
export function takeLists(caller: string, agreement: unknown, lists: readonly string[]): void {
  for (const list of lists) {
    if (Array.isArray((agreement as Readonly<Record<string, unknown>> | null | undefined)?.[list])) continue;
    throw new TypeError(
      `${caller} takes an agreement, and this has no list "${list}"; parse unknown data with AgreementSchema first`,
    );
  }
}

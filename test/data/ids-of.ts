/** Returns the ids of entities, in order. */
export const idsOf = (entities: readonly { readonly id: string }[]): string[] => entities.map(({ id }) => id);

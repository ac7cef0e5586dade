/** The ids of entities, in their order. */
export const idsOf = (entities: readonly { readonly id: string }[]): string[] => entities.map(({ id }) => id);

import type { Beneficiary } from "../model/index.js";

/** A scheme of preferences favours dozens: a reader is told the first of so many, and how many there are. */
const MOST = 12;
const SHOWN = 10;

/** Whom a commitment favours: all their names, or of many the first; nothing when it names nobody. */
export function beneficiariesInWords(beneficiaries: readonly Beneficiary[] = []): string | undefined {
  const names = beneficiaries.map(({ name }) => name);
  if (names.length === 0) return undefined;
  if (names.length <= MOST) return names.join(", ");
  return `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more, ${names.length} in all`;
}

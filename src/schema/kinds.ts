import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";

/** Returns the message of a union distinguished by `kind`, for an unknown `kind`. */
export function unknownKind(kinds: readonly string[]) {
  return (issue: { readonly code: string; readonly input?: unknown }): string | undefined => {
    if (issue.code !== "invalid_union") return undefined;
    const kind = (issue.input as { readonly kind?: unknown }).kind;
    return kind === undefined
      ? `Missing key "kind"; known: ${kinds.join(", ")}`
      : `Unknown kind ${showValue(kind)}; ${didYouMean(kind, kinds)}`;
  };
}

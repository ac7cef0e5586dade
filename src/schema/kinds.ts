import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";

/** The message of a union told apart by `kind`, for a `kind` that is none of its kinds. */
export function unknownKind(kinds: readonly string[]) {
  return (issue: { readonly code: string; readonly input?: unknown }): string | undefined => {
    if (issue.code !== "invalid_union") return undefined;
    const kind = (issue.input as { readonly kind?: unknown }).kind;
    return kind === undefined
      ? `Missing key "kind"; known: ${kinds.join(", ")}`
      : `Unknown kind ${showValue(kind)}; ${didYouMean(kind, kinds)}`;
  };
}

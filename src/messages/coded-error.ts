/** The codes of the errors that questions throw, for a server that maps them to its own. */
export type ErrorCode =
  | "unknown-subject"
  | "unknown-commitment"
  | "unknown-party"
  | "unknown-agreement"
  | "not-a-tariff"
  | "invalid-date"
  | "invalid-duration"
  | "invalid-rule"
  | "missing-option"
  | "unknown-option"
  | "not-an-agreement"
  | "not-a-row"
  | "refused-row"
  | "duplicate-record-id"
  | "invalid-reminder";

/** Returns a `RangeError` that carries a code. */
export function rangeError(code: ErrorCode, message: string, cause?: unknown): RangeError {
  return Object.assign(new RangeError(message, cause === undefined ? {} : { cause }), { code });
}

/** Returns a `TypeError` that carries a code. */
export function typeError(code: ErrorCode, message: string, cause?: unknown): TypeError {
  return Object.assign(new TypeError(message, cause === undefined ? {} : { cause }), { code });
}

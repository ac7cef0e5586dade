export const plantedErrors: Readonly<Record<string, (record: never) => void>>;
export function faultyFrom(text: string): Generator<[error: string, record: unknown]>;

export const faults: Readonly<Record<string, (record: never) => void>>;
export function faultyFrom(text: string): Generator<[fault: string, record: unknown]>;

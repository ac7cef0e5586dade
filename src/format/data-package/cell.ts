/** The value of a cell; `undefined` if the record does not state it. */
export type Cell = string | number | boolean | undefined;

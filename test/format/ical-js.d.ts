// What is used of it. Its own types import each other without file extensions, which a compiler that checks them refuses.
declare module "ical.js" {
  /** A value of a property: a text, a number, a date, a duration. */
  interface Value {
    toString(): string;
    /** Of a date: whether it is a day without a clock time. */
    readonly isDate?: boolean;
  }
  class Component {
    constructor(jCal: unknown);
    getFirstPropertyValue(name: string): Value | null;
    getFirstProperty(name: string): { getParameter(name: string): string | undefined } | null;
    getAllSubcomponents(name: string): Component[];
  }
  const ICAL: { parse(text: string): unknown; readonly Component: typeof Component };
  export default ICAL;
  export type { Component };
}

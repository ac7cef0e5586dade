import { createContext } from "preact";

/** The actions of the buttons of a page. Prerendered pages have none: a button does nothing until the script of the page is there. */
export interface PageActions {
  /** Copies a string. */
  readonly copy: (text: string) => Promise<void>;
  /** Returns the lines of `overview.csv` of the commitments with these ids. */
  readonly csvOf: (ids: ReadonlySet<string>) => Promise<string>;
}

/** The actions of the page. */
export const Actions = createContext<PageActions>({
  copy: async () => undefined,
  csvOf: async () => "",
});

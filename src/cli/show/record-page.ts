import type { Answer } from "../../words/index.js";
import type { Page } from "./page.js";

/** The page for which the output about a record is laid out. */
export interface RecordPage extends Page {
  /** Explains an answer about the record in English. */
  readonly explain: (answer: Answer) => string;
}

import type { Answer } from "../../words/index.js";
import type { Page } from "./page.js";

/** What a text about a record is laid out for. */
export interface RecordPage extends Page {
  /** Explains an answer about the record in English. */
  readonly explain: (answer: Answer) => string;
}

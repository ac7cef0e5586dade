import { nameOf as nameIn } from "../../../src/brief/index.js";
import type { Agreement } from "../../../src/model/index.js";

/** Returns what a person calls the part of a record that has an id. */
export function nameOf(id: string, record: Agreement): string {
  return nameIn(record, id);
}

/** Returns words with a capital letter at their start. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

import { say } from "./element.js";
import { keepFile, onDrop, readOwnFile } from "./own-file.js";

/** On a page about another record: a dropped file is kept, and the page for it is opened. */
export function takeDroppedFiles(page: string): void {
  onDrop(async (files) => {
    try {
      const file = await readOwnFile(files);
      if (keepFile(file)) location.assign(page);
      else
        say("address-errors", `${file.name} is too large to be passed on: open “Your record” above and drop it there.`);
    } catch (error) {
      say("address-errors", (error as Error).message);
    }
  });
}

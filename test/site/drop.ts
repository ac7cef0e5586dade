import type { Page } from "playwright-core";

/** Drops a file on the page, or several with the same content. */
export async function drop(page: Page, names: string | readonly string[], text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileNames, content]) => {
      const transfer = new DataTransfer();
      for (const name of fileNames) transfer.items.add(new File([content], name));
      return transfer;
    },
    [[names].flat(), text] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

/** Makes the copy buttons work, and the addresses in them absolute where the page knows its own. */
export function connectSharing(): void {
  const code = document.getElementById("embed-code");
  if (code instanceof HTMLInputElement) {
    const embed = code.dataset["embed"] ?? "";
    code.value = code.value.replace(`src="${embed}"`, `src="${new URL(embed, location.href).href}"`);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-webcal]"))
    if (location.protocol.startsWith("http")) link.href = link.href.replace(/^https?:/, "webcal:");
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset["copy"] ?? "");
      if (!(field instanceof HTMLInputElement)) return;
      field.select();
      await navigator.clipboard.writeText(field.value).catch(() => document.execCommand("copy"));
      button.textContent = "Copied";
    });
  }
}

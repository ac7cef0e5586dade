/** The distance between a tooltip and what it tells of, in pixels. */
const GAP = 8;

/**
 * Shows the sentence in `data-tip` of an element next to it when the reader points at it, taps it or moves the focus to it.
 */
export function showTips(): void {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);
  const hide = () => {
    tip.hidden = true;
  };
  const show = (target: EventTarget | null) => {
    const of = target instanceof Element ? target.closest("[data-tip]") : null;
    const words = of?.getAttribute("data-tip") ?? "";
    if (of === null || words === "") return hide();
    tip.textContent = words;
    tip.hidden = false;
    const place = of.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const left = Math.min(Math.max(GAP, place.left + place.width / 2 - own.width / 2), innerWidth - own.width - GAP);
    const above = place.top - own.height - GAP;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above < GAP ? place.bottom + GAP : above) + scrollY}px`;
  };
  document.addEventListener("pointerover", (event) => show(event.target));
  document.addEventListener("click", (event) => show(event.target));
  document.addEventListener("focusin", (event) => show(event.target));
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("scroll", hide, { passive: true });
}

const SVG = "http://www.w3.org/2000/svg";

/** Adds the patterns of the bars: hatching for what is only announced, gradients for what is known in part. */
export function addPaints(svg: Element): void {
  const paints = part("defs", {}, [
    part(
      "pattern",
      { id: "paint-hatched", width: "7", height: "7", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      [
        part("rect", { width: "7", height: "7", class: "paint-ground" }),
        part("rect", { width: "3", height: "7", class: "paint-line" }),
      ],
    ),
    gradient("paint-partial", "paint-stop", ["0.1", "0.75", "0.1"]),
    gradient("paint-fading", "paint-stop", ["0.85", "0.85", "0.1"]),
    gradient("paint-mark", "paint-stop-mark", ["0.15", "0.9", "0.15"]),
  ]);
  svg.prepend(paints);
}

/**
 * Returns a gradient of one colour from left to right; the colour is in the style sheet, so that it follows light and dark
 * mode.
 */
function gradient(id: string, colour: string, opacities: readonly string[]): Element {
  const stops = opacities.map((opacity, index) =>
    part("stop", { class: colour, offset: `${(100 * index) / (opacities.length - 1)}%`, "stop-opacity": opacity }),
  );
  return part("linearGradient", { id }, stops);
}

function part(name: string, attributes: Readonly<Record<string, string>>, inner: readonly Element[] = []): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inner);
  return made;
}

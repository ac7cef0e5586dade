import type { Look } from "../model/bars.js";

const ENTRIES: readonly (readonly [Look | "open", string])[] = [
  ["law", "in effect by law"],
  ["announced", "only as announced"],
  ["suspended", "suspended"],
  ["planned", "planned"],
  ["over", "over"],
  ["span", "some day in this span"],
  ["open", "no end on record"],
];

/** The key to the looks of the bars that are drawn. */
export function Legend({ looks }: { readonly looks: ReadonlySet<Look | "open"> }) {
  return (
    <ul class="legend" aria-label="Key to the bars">
      {ENTRIES.filter(([look]) => looks.has(look)).map(([look, words]) => (
        <li key={look}>
          <svg width="24" height="14" aria-hidden="true">
            {look === "open" ? (
              <path class="bar-arrow" d="M4 3.5 h9 v-3 l8 6.5 l-8 6.5 v-3 h-9 z" />
            ) : (
              <rect
                class={`bar bar-${look}`}
                x="0"
                y={look === "over" ? 5.5 : 1}
                width="24"
                height={look === "over" ? 3 : 12}
                rx="2"
              />
            )}
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width="10" height="14" aria-hidden="true">
          <line class="line-asked" x1="5" x2="5" y1="0" y2="14" />
        </svg>
        the day asked about
      </li>
    </ul>
  );
}

/** The patterns that the bars are filled with: one set for a page. */
export function Paints() {
  return (
    <svg class="paints" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="paint-announced" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="paint-ground" width="7" height="7" />
          <rect class="paint-line" width="3" height="7" />
        </pattern>
        <pattern id="paint-suspended" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect class="paint-suspended-ground" width="5" height="5" />
          <circle class="paint-suspended-dot" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
        <pattern id="paint-span" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="paint-span-ground" width="4" height="4" />
          <rect class="paint-span-line" width="1.5" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}

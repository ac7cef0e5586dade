const KEY = "typed-agreements:theme";
const CHOICES = ["system", "light", "dark"] as const;
type Theme = (typeof CHOICES)[number];

const NAMES: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** Returns the theme that the reader chose on this site. Storage is refused in some private windows. */
function storedTheme(): Theme {
  try {
    return CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? "system";
  } catch {
    return "system";
  }
}

/** Sets the theme of the page; without one, the theme that is stored. */
export function applyTheme(theme: Theme = storedTheme()): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Shows the button of the header, and makes each press go to the next theme. */
export function connectThemeButton(): void {
  const button = document.getElementById("page-theme");
  if (button === null) return;
  let theme = storedTheme();
  const show = () => {
    const name = button.querySelector(".page-theme-name");
    if (name !== null) name.textContent = NAMES[theme];
    button.setAttribute("aria-label", `Theme: ${NAMES[theme]}`);
    button.title = `Theme: ${NAMES[theme]}`;
  };
  button.addEventListener("click", () => {
    theme = CHOICES[(CHOICES.indexOf(theme) + 1) % CHOICES.length] ?? "system";
    applyTheme(theme);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // The theme then holds for this page.
    }
    show();
  });
  show();
  button.hidden = false;
}

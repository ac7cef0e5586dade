/** The longest time for which the text waits for its font, in milliseconds. */
const LONGEST = 300;

/**
 * Shows the text once its font is there, so that nothing moves when it comes. The font is in the style sheet and only has to be read;
 * without scripts the text does not wait.
 */
function waitForFont(): void {
  const { classList } = document.documentElement;
  const show = () => classList.remove("waits-for-font");
  classList.add("waits-for-font");
  setTimeout(show, LONGEST);
  document.fonts.load('1em "Source Sans 3"').then(show, show);
}

waitForFont();

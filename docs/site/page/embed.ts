let told = 0;

/** Tells the page that holds the frame how high the content is, so that it can fit the frame. */
export function postHeight(): void {
  requestAnimationFrame(() => {
    // The height that scrolls is never less than that of the frame, which could then not become smaller.
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || window.parent === window) return;
    told = height;
    window.parent.postMessage({ type: "typed-agreements:height", height }, "*");
  });
}

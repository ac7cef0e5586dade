let told = 0;

/** Tells the page that holds the frame how high the content is, so that it can fit the frame. */
export function postHeight(): void {
  requestAnimationFrame(() => {
    const height = document.documentElement.scrollHeight;
    if (height === told || window.parent === window) return;
    told = height;
    window.parent.postMessage({ type: "typed-agreements:height", height }, "*");
  });
}

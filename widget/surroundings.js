// Whether the page around something of ours is dark: the `auto` theme follows the host, not the reader's device.

/** Not on a server, where this is only imported. */
const device = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/** How light a computed colour is, 0 to 1; nothing for one that is more than half transparent. */
function lightness(color) {
  const [kind, ...parts] = color.split(/[(), /]+/);
  const [first, second, third, alpha = 1] = parts.map(parseFloat).filter((part) => part === part);
  if (!(alpha >= 0.5)) return undefined;
  // lab, lch, oklab and oklch begin with the lightness.
  if (kind.startsWith('l')) return first / 100;
  if (kind.startsWith('o')) return first;
  return (0.3 * first + 0.59 * second + 0.11 * third) / (kind === 'color' ? 1 : 255);
}

/**
 * Whether the nearest background behind a node is dark. Behind all of them is the browser's own, which a page chooses by
 * `color-scheme`.
 */
export function isDarkAround(node) {
  for (let at = node; (at = at.parentNode ?? at.host); ) {
    const light = at.nodeType === 1 ? lightness(getComputedStyle(at).backgroundColor) : undefined;
    if (light !== undefined) return light < 0.5;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (device.matches || !scheme.includes('light'));
}

/**
 * Calls back whenever the page around may have become dark or light, and returns a function that ends it. Hosts switch
 * by a class, an attribute or a style of their outermost elements, by the device, and some over a moment.
 */
export function onSurroundings(call) {
  const switched = globalThis.MutationObserver && new MutationObserver(call);
  for (const node of [document.documentElement, document.body]) if (node) switched?.observe(node, { attributes: true });
  const events = [[device, 'change'], [document, 'transitionend'], [window, 'load']];
  for (const [target, event] of events) target.addEventListener(event, call);
  return () => {
    switched?.disconnect();
    for (const [target, event] of events) target.removeEventListener(event, call);
  };
}

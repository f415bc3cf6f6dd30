// Optional script for the page around embed.html: makes the frame as tall as its content, so that there is one scroll
// bar instead of two.
//
//   <iframe src="https://…/camber/embed.html" title="Camber" height="720"></iframe>
//   <script src="https://…/camber/camber-frame.js"></script>
//
// It accepts messages only from frames on this page whose `src` is embed.html in the folder of this script, and only
// from that folder's origin. If the script comes from elsewhere, `data-camber` names the folder:
//
//   <script src="/bundle.js" data-camber="https://…/camber/"></script>
//
// The messages become events on the iframe: camber-ready, camber-progress, camber-complete, camber-result,
// camber-error.

import { isDarkAround, onSurroundings } from './surroundings.js';

(() => {
  // Compared with `true`, because a frame of that name is a property of the window too.
  if (window.camberFrame === true) return;
  window.camberFrame = true;

  const LOWEST = 320;
  const HIGHEST = 30_000;
  const EVENTS = ['ready', 'progress', 'complete', 'result', 'error'];

  // A module has no `currentScript`.
  const own = document.currentScript ?? document.querySelector('script[data-camber], script[src*="/camber-frame.js"]');
  const told = own?.dataset.camber;
  const SITE = told ? new URL(told.replace(/\/*$/, '/'), location.href) : new URL('./', own?.src || location.href);
  /** The pages for frames: one in the folder, and one in the folder of each further language. */
  const OURS = /^([a-z]{2,3}(-[a-z0-9]+)*\/)?embed(\.html)?$/i;

  /** Whether a frame's address is that of a Camber page. */
  const isOurs = (frame) => {
    // An address that cannot be parsed is not.
    const { origin, pathname = '' } = URL.canParse(frame.src) ? new URL(frame.src) : {};
    return origin === SITE.origin && pathname.startsWith(SITE.pathname) && OURS.test(pathname.slice(SITE.pathname.length));
  };
  const frames = () => [...document.querySelectorAll('iframe[src]')].filter(isOurs);
  /** The origin whose messages are accepted; "null" for a sandbox without `allow-same-origin`. */
  const originOf = (frame) => (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : SITE.origin);
  /** To any origin in the frame, because it only says that this page is listening, and whether it is dark. */
  const answer = (frame) => frame.contentWindow?.postMessage({ camber: 'host', dark: isDarkAround(frame) }, '*');
  /** What to add to the height of the content if the frame's height includes border and padding. */
  const around = (frame) => {
    const style = getComputedStyle(frame);
    if (style.boxSizing !== 'border-box') return 0;
    const [top, bottom, above, below] = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'].map((name) => parseFloat(style[name]));
    return top + bottom + above + below;
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (typeof data?.camber !== 'string') return;
    const frame = frames().find((frame) => frame.contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (data.camber === 'hello') answer(frame);
    if (data.camber === 'height' && data.height > 0) {
      frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST) + around(frame)}px`;
    }
    if (data.camber === 'moved' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    if (data.camber === 'event' && EVENTS.includes(data.name)) {
      frame.dispatchEvent(new CustomEvent(`camber-${data.name}`, { bubbles: true, detail: data.detail }));
    }
  });
  // Frames that loaded before this script said hello to no one.
  frames().forEach(answer);
  onSurroundings(() => frames().forEach(answer));
})();

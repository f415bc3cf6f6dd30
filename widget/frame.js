// Optional script for the page around embed.html: makes the frame as tall as its content, so that there is one scroll
// bar instead of two.
//
//   <iframe src="https://…/camber/embed.html" title="Camber" height="720"></iframe>
//   <script src="https://…/camber/camber-frame.js"></script>
//
// It accepts messages only from frames on this page that show embed.html, and only from the origin in their `src`.
// The messages become events on the iframe: camber-ready, camber-progress, camber-complete, camber-result,
// camber-error.

(() => {
  if (window.camberFrame) return;
  window.camberFrame = true;

  const LOWEST = 320;
  const HIGHEST = 30_000;
  const EVENTS = ['ready', 'progress', 'complete', 'result', 'error'];

  const frames = () => document.querySelectorAll('iframe[src*="/embed.html"], iframe[src^="embed.html"]');
  /** The origin whose messages are accepted; "null" for a sandbox without `allow-same-origin`. */
  const originOf = (frame) => {
    const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return opaque ? 'null' : new URL(frame.src).origin;
  };
  /** To any origin in the frame, because it only says that this page is listening. */
  const answer = (frame) => frame.contentWindow?.postMessage({ camber: 'host' }, '*');

  addEventListener('message', ({ source, origin, data }) => {
    if (typeof data?.camber !== 'string') return;
    const frame = [...frames()].find((frame) => frame.contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (data.camber === 'hello') answer(frame);
    if (data.camber === 'height' && data.height > 0) {
      frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST)}px`;
    }
    if (data.camber === 'moved' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    if (data.camber === 'event' && EVENTS.includes(data.name)) {
      frame.dispatchEvent(new CustomEvent(`camber-${data.name}`, { bubbles: true, detail: data.detail }));
    }
  });
  // Frames that loaded before this script said hello to no one.
  frames().forEach(answer);
})();

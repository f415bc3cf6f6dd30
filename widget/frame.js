// For the page around embed.html, which may leave it out: makes the frame as high as what is in it, so that there
// is one scroll bar and not two.
//
//   <iframe src="https://…/camber/embed.html" title="Camber" height="720"></iframe>
//   <script src="https://…/camber/camber-frame.js"></script>
//
// It hears only frames on this page that show embed.html, and of those only what comes from the origin that their
// `src` names. What they tell becomes events on the iframe: camber-ready, camber-progress, camber-complete,
// camber-result, camber-error.

(() => {
  if (window.camberFrame) return;
  window.camberFrame = true;

  const LOWEST = 320;
  const HIGHEST = 30_000;
  const EVENTS = ['ready', 'progress', 'complete', 'result', 'error'];

  const frames = () => document.querySelectorAll('iframe[src*="/embed.html"], iframe[src^="embed.html"]');
  /** The origin whose messages count; a sandbox without `allow-same-origin` has none. */
  const originOf = (frame) => {
    const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return opaque ? 'null' : new URL(frame.src).origin;
  };
  /** To whoever is in the frame: it says no more than that somebody here would listen. */
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
  // Frames that were there first have said hello to nobody.
  frames().forEach(answer);
})();

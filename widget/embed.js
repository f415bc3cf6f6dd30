// Inside the frame of embed.html: starts the app, and tells the surrounding page its height.
//
// A plain script, because it must run where modules cannot: on a page opened from disk, to say that it does not work
// there; and in a sandbox without an origin, where even a module would need CORS.
//
// It sends nothing until the surrounding page has answered, and then only to the origin that answered. It accepts no
// other message than that answer. camber-frame.js is the counterpart.

import { LANGUAGES } from 'camber:words';
import { GLUE, SHEET } from 'camber:build';
import { grow, keepClicks, lament, outline, say } from './panel.js';
import { isOn, loadRest, start, wishes } from './start.js';

const SITE = new URL('./', document.currentScript.src).href;
const page = document.documentElement;
// A redirect may drop the query. No server can drop the fragment, so it counts first.
const asked = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`);
/** Whether a redirect may have dropped a wish that less be kept, so that nothing is kept. */
const isLost = !location.search && performance.getEntriesByType('navigation')[0]?.redirectCount > 0;
const wanted = {
  language: page.lang,
  start: asked.get('start') ?? '',
  chair: asked.get('chair') ?? asked.get('role') ?? '',
  storage: asked.get('storage') ?? (isLost ? 'none' : 'local'),
  share: isOn(asked.get('share-result'), 'share-result'),
};
/** Whether the address names a theme; otherwise that of the page around is taken, once it says which it is. */
const isThemed = ['light', 'dark'].includes(asked.get('theme'));
// Before anything is painted: the theme, and whether the first page differs from the prerendered one.
if (isThemed) page.dataset.theme = asked.get('theme');
if (wanted.start) page.dataset.start = wanted.start;

addEventListener('DOMContentLoaded', async () => {
  const root = document.getElementById('camber');
  const tell = meet(root);
  const { words, folder } = LANGUAGES[wanted.language];
  if (wanted.start) root.prepend(...grow([outline(words)], SITE));
  const fail = (failure) => {
    delete page.dataset.start;
    document.getElementById('camber-late')?.remove();
    root.querySelectorAll(':scope > :is(.failure, .outline)').forEach((box) => box.remove());
    root.prepend(lament(words, failure, `${SITE}${folder}lesson/1/index.html`, failure.cause !== 'stopped' && begin));
    console.error(`embed.html: ${say(words[failure.cause], failure.values ?? {})}`, failure.error ?? '');
    tell({ camber: 'event', name: 'error', detail: { cause: failure.cause } });
  };
  // The lesson's style, which the first page does without, comes beside the app, which waits for it.
  const styled = new Promise((done) => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: SITE + SHEET, onload: done, onerror: done });
    document.querySelector('link[rel=stylesheet]').after(sheet);
  });
  const begin = async () => {
    const clicks = keepClicks(root);
    try {
      const app = await start(SITE, () => import(new URL(GLUE, SITE).href), wanted);
      await styled;
      root.addEventListener('camber-ready', clicks.follow, { once: true });
      app.mount(root, SITE, ...wishes(wanted));
      document.getElementById('camber-late')?.remove();
      loadRest(app, root);
    } catch (failure) {
      clicks.release();
      fail(failure);
    }
  };
  addEventListener('camber-broken', () => fail({ cause: 'stopped' }));
  begin();
});

/** Connects to the surrounding page, if one answers, and returns a function to send messages to it. */
function meet(root) {
  const queue = [];
  let host;
  const tell = (message) => {
    if (host === undefined) queue.push(message);
    // A page without an origin cannot be addressed. It may learn the height of the frame and nothing else.
    else if (host !== 'null') parent.postMessage(message, host);
    else if (message.camber !== 'event') parent.postMessage(message, '*');
  };
  for (const name of ['ready', 'progress', 'complete', 'result']) {
    root.addEventListener(`camber-${name}`, ({ detail }) => tell({ camber: 'event', name, detail }));
  }
  root.addEventListener('camber-moved', () => tell({ camber: 'moved' }));
  if (parent === window) return tell;

  addEventListener('message', ({ source, origin, data }) => {
    const around = location.ancestorOrigins?.[0] ?? origin;
    if ((host ?? origin) !== origin || source !== parent || origin !== around || data?.camber !== 'host') return;
    if (!isThemed && typeof data.dark === 'boolean') page.dataset.theme = data.dark ? 'dark' : 'light';
    if (host !== undefined) return;
    host = origin;
    fit(root, tell);
    queue.splice(0).forEach(tell);
  });
  // To any origin, because it only says that this is a Camber frame.
  parent.postMessage({ camber: 'hello' }, '*');
  return tell;
}

/** Milliseconds that the page around has to make the frame as tall as it was asked to. */
const OBEYED = 300;

/**
 * Asks the page around to make the frame as tall as its content. Only while it is, the page needs no scroll bar, which
 * would flicker. Where the host's style keeps the frame lower, the page scrolls inside.
 */
function fit(root, tell) {
  let height = 0;
  let later;
  // A zoomed window may round.
  const isObeyed = () => innerHeight >= height - 1;
  const look = () => page.toggleAttribute('data-framed', isObeyed());
  const lookSoon = () => {
    clearTimeout(later);
    if (isObeyed()) look();
    else later = setTimeout(look, OBEYED);
  };
  new ResizeObserver(() => {
    height = Math.ceil(root.getBoundingClientRect().height);
    tell({ camber: 'height', height });
    lookSoon();
  }).observe(root);
  addEventListener('resize', lookSoon);
}

// Inside the frame of embed.html: starts the app, and tells the surrounding page its height.
//
// A plain script, because it must run where modules cannot: on a page opened from disk, to say that it does not work
// there; and in a sandbox without an origin, where even a module would need CORS.
//
// It sends nothing until the surrounding page has answered, and then only to the origin that answered. It accepts no
// other message than that answer. camber-frame.js is the counterpart.

import { LANGUAGES } from 'camber:words';
import { GLUE } from 'camber:build';
import { grow, keepClicks, lament, outline, say } from './panel.js';
import { loadRest, start, wishes } from './start.js';

const SITE = new URL('./', document.currentScript.src).href;
const page = document.documentElement;
const asked = new URLSearchParams(location.search);
const wanted = {
  language: page.lang,
  start: asked.get('start') ?? '',
  chair: asked.get('chair') ?? asked.get('role') ?? '',
  storage: asked.get('storage') ?? '',
  share: asked.has('share-result'),
};
// Before anything is painted: the theme, and whether the first page differs from the prerendered one.
if (['light', 'dark'].includes(asked.get('theme'))) page.dataset.theme = asked.get('theme');
if (wanted.start) page.dataset.start = wanted.start;

addEventListener('DOMContentLoaded', async () => {
  const root = document.getElementById('camber');
  const tell = meet(root);
  const { words, folder } = LANGUAGES[wanted.language];
  if (wanted.start) root.prepend(...grow([outline(words)], SITE));
  const fail = (failure) => {
    delete page.dataset.start;
    root.querySelectorAll(':scope > :is(.failure, .outline)').forEach((box) => box.remove());
    root.prepend(lament(words, failure, `${SITE}${folder}lesson/1/index.html`, failure.cause !== 'stopped' && begin));
    console.error(`embed.html: ${say(words[failure.cause], failure.values ?? {})}`, failure.error ?? '');
    tell({ camber: 'event', name: 'error', detail: { cause: failure.cause } });
  };
  const begin = async () => {
    const clicks = keepClicks(root);
    try {
      const app = await start(SITE, () => import(new URL(GLUE, SITE).href), wanted);
      root.addEventListener('camber-ready', clicks.follow, { once: true });
      app.mount(root, SITE, ...wishes(wanted));
      loadRest(app);
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
    if (host !== undefined || source !== parent || origin !== around || data?.camber !== 'host') return;
    host = origin;
    // From now on the frame is as tall as the page, and a scroll bar would only flicker.
    page.dataset.framed = '';
    new ResizeObserver(() => tell({ camber: 'height', height: Math.ceil(root.getBoundingClientRect().height) })).observe(root);
    queue.splice(0).forEach(tell);
  });
  // To any origin, because it only says that this is a Camber frame.
  parent.postMessage({ camber: 'hello' }, '*');
  return tell;
}

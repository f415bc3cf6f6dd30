// How much is lost if the browser is ended at once after an answer:
//
//   node tests/browser/kills.mjs [kills, 20 unless told]
//
// Each time a browser with a profile of its own opens a page of the check, answers, and is killed (SIGKILL, with all
// its processes): as soon as the page says that the answer is saved, and, for comparison, without the second store a
// moment after the answer.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { DIST, serve } from './serve.mjs';
import { words } from './words.mjs';

const FOLDER = process.env.CAMBER_DIST || DIST;
const SAVED = words('en')('keeping-here');

/** Opens the page; `second: false` takes IndexedDB away. */
async function open(profile, url, second) {
  const browser = await launch([], { userDataDir: profile, detached: true });
  const page = await browser.newPage();
  if (!second) {
    await page.evaluateOnNewDocument(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  }
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('#camber[data-live] h1'));
  return { browser, page };
}

/** One kill: what was found of the answer afterwards, and how long it took until "saved" was said. */
export async function kill(url, second) {
  const profile = await mkdtemp(join(tmpdir(), 'camber-kill-'));
  try {
    const { browser, page } = await open(profile, url, second);
    // The second store is there once the page counts its requests.
    await page.waitForFunction(() => document.querySelector('#camber').dataset.asked);
    const milliseconds = await page.evaluate(async (saved) => {
      document.querySelector('#F1-outside-3').click();
      const begun = performance.now();
      // What the page said before the answer does not count: only what it has drawn since.
      await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); });
      const late = begun + 300;
      while (document.querySelector('.keeping').textContent !== saved && performance.now() < late) {
        await new Promise((done) => { setTimeout(done); });
      }
      return performance.now() - begun;
    }, second ? SAVED : 'never');
    const said = await page.$eval('.keeping', (line) => line.textContent);
    process.kill(-browser.process().pid, 'SIGKILL');
    await new Promise((done) => { setTimeout(done, 300); });
    const again = await open(profile, url, second);
    const found = await again.page
      .waitForFunction(() => document.querySelector('#F1-outside-3').checked, { timeout: 3000, polling: 50 })
      .then(() => true, () => false);
    await again.browser.close();
    return { found, milliseconds, said };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kills = Number(process.argv[2] ?? 20);
  const site = await serve({ folder: FOLDER, prefix: '/', brotli: false });
  for (const second of [true, false]) {
    const all = [];
    for (let number = 0; number < kills; number++) all.push(await kill(`${site.url}check/seller/focus/`, second));
    const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const said = new Set(all.map((one) => one.said));
    const lost = all.filter(({ found }) => !found).length;
    console.log(`${second ? 'two stores' : 'local storage alone'}: ${lost} of ${kills} answers lost; killed ${Math.round(times[0])} to ${Math.round(times.at(-1))} ms after the answer, the page saying: ${[...said].join(' | ')}`);
  }
  await site.close();
}

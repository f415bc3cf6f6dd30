// How soon a page loads on a slow phone with a slow connection: node tests/browser/speed.mjs [RUNS]
//
// Chromium with the CPU slowed down 4 times, 150 ms latency, 1.6 Mbit/s, an empty cache; medians of 9. A benchmark:
// it prints its measurements and neither passes nor fails.

import { availableParallelism, loadavg } from 'node:os';
import { launch } from './chromium.mjs';
import { DIST, serve } from './serve.mjs';

const RUNS = Number(process.argv[2] ?? 9);
const SLOWER = 4;
/** "Slow 4G" of Lighthouse: milliseconds, bytes a second. */
const NET = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const PAGES = [
  ['start', 'index.html', undefined],
  ['first rating page', 'check/seller/focus/index.html', undefined],
  // Who looks for the first moment at which a click counts takes time from the app.
  ['first rating page, answered at once', 'check/seller/focus/index.html', '#F1-outside-3'],
  ['scene 1', 'lesson/1/index.html', undefined],
];

const site = await serve({ folder: process.env.CAMBER_DIST || DIST, prefix: '/dept/tools/camber/' });
const browser = await launch();

// Other work on the machine makes every number worse, and the output must show that.
const busy = loadavg()[0].toFixed(1);
const rows = {};
for (const [name, path, answer] of PAGES) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(path, answer));
  const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  const seconds = (key) => (median(key) === undefined ? '' : (median(key) / 1000).toFixed(2));
  const spread = (key) => {
    const all = runs.map((run) => run[key]).sort((a, b) => a - b);
    return `${(all[0] / 1000).toFixed(2)}–${(all.at(-1) / 1000).toFixed(2)}`;
  };
  rows[name] = {
    'painted s': seconds('painted'),
    'answer clicked s': answer ? seconds('clicked') : '',
    'app in charge s': seconds('live'),
    'from–to s': spread('live'),
    KiB: (median('bytes') / 1024).toFixed(1),
    requests: median('requests'),
  };
}
console.log(`${await browser.version()}, processor ${SLOWER} times slower, ${NET.latency} ms, 1.6 Mbit/s, empty cache, median of ${RUNS}`);
console.log(`load of the machine before: ${busy} on ${availableParallelism()} processors`);
console.table(rows);
await browser.close();
await site.close();

/** One visit with an empty cache; times in milliseconds since the navigation began. */
async function measure(path, answer) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const cdp = await page.createCDPSession();
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NET);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  let requests = 0;
  cdp.on('Network.requestWillBeSent', () => requests++);
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.evaluateOnNewDocument(() => {
    window.times = {};
    const note = (name, time = performance.now()) => { window.times[name] ??= time; };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') note('painted', entry.startTime);
    }).observe({ type: 'paint', buffered: true });
    addEventListener('change', ({ target, isTrusted }) => isTrusted && target.checked && note('clicked'), { capture: true });
    new MutationObserver(() => document.querySelector('#camber[data-live]') && note('live'))
      .observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-live'] });
  });
  const arrives = page.goto(site.url + path);
  if (answer) await clickAtOnce(page, answer);
  await arrives;
  await page.waitForFunction(() => window.times.live && window.times.painted, { polling: 50, timeout: 60_000 });
  await page.waitForNetworkIdle({ idleTime: 500 });
  const times = await page.evaluate(() => window.times);
  await context.close();
  return { ...times, bytes, requests };
}

/** Clicks an answer repeatedly until a click takes effect: the earliest a reader could succeed. */
async function clickAtOnce(page, selector) {
  for (;;) {
    // The page may still be replacing the initial empty one.
    const there = await page.evaluate((selector) => {
      // Unpainted elements cannot be aimed at.
      if (window.times?.clicked || !window.times?.painted) return window.times?.clicked ? 'done' : undefined;
      const radio = document.querySelector(selector);
      radio?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = radio?.getBoundingClientRect() ?? {};
      return width ? { x: x + width / 2, y: y + height / 2 } : undefined;
    }, selector).catch(() => undefined);
    if (there === 'done') return;
    if (there) await page.mouse.click(there.x, there.y);
  }
}

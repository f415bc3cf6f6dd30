// How soon a slow phone shows what a reader did in a scene: node tests/browser/response.mjs [RUNS]
//
// Interaction to next paint, as the browser itself tells it (Event Timing, in steps of 8 ms), of every press and
// every stop of a slider from a scene's start to its end. Chromium, the processor 4 times slower; all of 5 walks.
// A benchmark: it prints what it measured and neither passes nor fails.

import { availableParallelism, loadavg } from 'node:os';
import puppeteer from 'puppeteer-core';
import { ENDS } from './ends.mjs';
import { DIST, serve } from './serve.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const SLOWER = 4;

const site = await serve({ folder: process.env.CAMBER_DIST || DIST, prefix: '/dept/tools/camber/' });
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME || '/usr/bin/chromium',
  headless: true,
  args: [...root, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// Other work on the machine makes every number worse; the reader has to see it.
const busy = loadavg()[0].toFixed(1);
const rows = {};
for (const [scene, steps] of Object.entries(ENDS)) {
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(...(await walk(scene, steps)));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  rows[`scene ${scene}`] = { interactions: times.length, 'median ms': at(0.5), '98th percentile ms': at(0.98), 'slowest ms': times.at(-1) };
}
console.log(`${await browser.version()}, processor ${SLOWER} times slower, a phone of 360 by 640, ${RUNS} walks`);
console.log(`load of the machine before: ${busy} on ${availableParallelism()} processors`);
console.table(rows);
await browser.close();
await site.close();

/** One walk from start to end; milliseconds from each interaction to the next paint. */
async function walk(scene, steps) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await page.goto(`${site.url}lesson/${scene}/index.html`);
  await page.waitForSelector('#camber[data-live] .board');
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate(() => {
    window.interactions = {};
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) window.interactions[interactionId] = Math.max(duration, window.interactions[interactionId] ?? 0);
      }
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let done = 0;
  for (const [selector, value] of steps.map((step) => [step].flat())) {
    await page.$eval(selector, (control) => control.scrollIntoView({ block: 'center' }));
    if (value === undefined) {
      await page.tap(selector);
      await settle(page);
      done++;
      continue;
    }
    await page.focus(selector);
    const stops = await page.$eval(selector, (slider, value) => (value - slider.value) / slider.step, value);
    for (let stop = 0; stop < Math.abs(stops); stop++) {
      await page.keyboard.press(stops < 0 ? 'ArrowLeft' : 'ArrowRight');
      await settle(page);
      done++;
    }
  }
  const times = await page.evaluate(() => Object.values(window.interactions));
  await context.close();
  // What was painted sooner than the browser tells counts as its least, 16 ms.
  return [...times, ...Array(Math.max(0, done - times.length)).fill(16)];
}

/** Waits until what was done is painted and told. */
function settle(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
}

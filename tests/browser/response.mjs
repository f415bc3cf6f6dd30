// How soon a slow phone responds to the reader in a scene: node tests/browser/response.mjs [RUNS]
//
// Interaction to next paint, as reported by the browser (Event Timing, in steps of 8 ms), for every press and every
// stop of a slider from a scene's start to its end. Chromium, CPU slowed down 4 times; 5 walks. A benchmark: it
// prints its measurements and neither passes nor fails.

import { availableParallelism, loadavg } from 'node:os';
import { launch } from './chromium.mjs';
import { ENDS } from './ends.mjs';
import { DIST, serve } from './serve.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const SLOWER = 4;
/** The browser does not report shorter durations. */
const LEAST = 16;

const site = await serve({ folder: process.env.CAMBER_DIST || DIST, prefix: '/dept/tools/camber/' });
const browser = await launch();

// Other work on the machine makes every number worse, and the output must show that. So each step has two numbers:
// the median and the least disturbed.
const busy = loadavg()[0].toFixed(1);
const rows = {};
for (const [scene, steps] of Object.entries(ENDS)) {
  const walks = [];
  for (let run = 0; run < RUNS; run++) walks.push(await walk(scene, steps));
  const bySteps = walks[0].map((_, step) => walks.map((walk) => walk[step]).sort((a, b) => a - b));
  const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  rows[`scene ${scene}`] = {
    interactions: bySteps.length,
    'median ms': median(walks.flat()),
    'slowest step, median ms': Math.max(...bySteps.map(median)),
    'slowest step, undisturbed ms': Math.max(...bySteps.map(([fastest]) => fastest)),
  };
}
console.log(`${await browser.version()}, processor ${SLOWER} times slower, a phone of 360 by 640, ${RUNS} walks`);
console.log(`load of the machine before: ${busy} on ${availableParallelism()} processors, after: ${loadavg()[0].toFixed(1)}`);
console.table(rows);
await browser.close();
await site.close();

/** One walk from start to end: milliseconds from each interaction to the next paint. */
async function walk(scene, steps) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await page.goto(`${site.url}lesson/${scene}/index.html`);
  await page.waitForSelector('#camber[data-live] .play :is(button, input)');
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate(() => {
    window.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) if (interactionId) window.slowest = Math.max(window.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = [];
  const act = async (how) => {
    await how();
    times.push(Math.max(LEAST, await painted(page)));
  };
  for (const [selector, value] of steps.map((step) => [step].flat())) {
    // What runs by itself comes to its end first.
    await page.waitForSelector(selector);
    await page.$eval(selector, (control) => control.scrollIntoView({ block: 'center' }));
    if (value === undefined) {
      await act(() => page.tap(selector));
      continue;
    }
    await page.focus(selector);
    const stops = await page.$eval(selector, (slider, value) => (value - slider.value) / slider.step, value);
    for (let stop = 0; stop < Math.abs(stops); stop++) await act(() => page.keyboard.press(stops < 0 ? 'ArrowLeft' : 'ArrowRight'));
  }
  await context.close();
  return times;
}

/** Waits until the effect is painted and reported, and returns how long that took. */
function painted(page) {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))));
    const { slowest } = window;
    window.slowest = 0;
    return slowest;
  });
}

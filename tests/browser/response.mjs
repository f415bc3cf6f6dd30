// How soon a slow phone shows the reader what a press has done: node tests/browser/response.mjs [RUNS] [WALK …]
//
// For every press and every stop of a slider: from the press to the next picture, as the browser reports it (Event
// Timing, in steps of 8 ms). What comes by itself is no press: of it, the longest frame counts (50 ms and more are
// reported). Chromium, CPU slowed down 4 times; 5 runs of every walk, or of those named: "scene 3", "result". A
// benchmark: it prints its measurements and neither passes nor fails.

import { availableParallelism, loadavg } from 'node:os';
import { tap } from './board.mjs';
import { launch } from './chromium.mjs';
import { ENDS } from './ends.mjs';
import { QUESTIONS, WHEELS, practicesOf } from './instrument.mjs';
import { DIST, serve } from './serve.mjs';
import { CODES, ROUND, typeInto } from './team.mjs';
import { GOLDEN, answersFile, choose, ratingPage } from './walk.mjs';
import { words } from './words.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const SLOWER = 4;
/** The goal, in milliseconds. */
const GOAL = 100;
/** The browser does not report shorter durations. */
const LEAST = 16;

/** What opens a fold. */
const FOLD = 'summary';

const say = words('en');
const { answers } = GOLDEN.E_mixed_realistic;

/** What a reader does, by name. A control is a selector, or a selector and what it says. */
const WALKS = {
  ...Object.fromEntries(Object.entries(ENDS).map(([scene, steps]) => [`scene ${scene}`, (it) => play(it, scene, steps)])),
  'start': async (it) => {
    for (const thought of ['afternoon', 'crm', 'trips', 'numbers']) {
      await it.open('index.html', '.steering input');
      if (thought === 'afternoon') {
        for (const [wheel, key] of [['#front-left', 'ArrowRight'], ['#front-right', 'ArrowLeft']]) await it.key(wheel, key);
      }
      // Once something is begun, the thoughts are folded.
      if (thought !== 'afternoon') await it.press(FOLD, say('start-else'));
      await it.press('a', say(`thought-${thought}`));
      await it.page.waitForSelector('.play');
    }
  },
  'sixteen cards': async (it) => {
    await it.open(ratingPage('seller', WHEELS[0]), '.card.shown');
    for (const wheel of WHEELS) {
      for (const id of practicesOf(wheel)) {
        const [happens, should] = QUESTIONS.map((question, place) => `#${id}-${question}-${answers[id][place]}`);
        await it.tap(happens);
        // The second answer is the tick, and the next card, or the breath, comes by itself a moment later.
        await it.tap(should);
        await it.comes(`after ${id}`, (id) => document.querySelector('.card.shown').id !== id, id);
      }
      await it.tap('.onward .go', `on from ${wheel}`);
      await it.page.waitForFunction((path) => !location.pathname.includes(path), {}, `/${wheel}/`);
    }
  },
  'result': async (it) => {
    await it.answered('result/index.html');
    await it.press('button', say('try-other'));
    await it.press('button', say('try-yes'));
    for (const wheel of WHEELS) await it.tap(`#tab-${wheel}`);
    for (const fold of ['table-title', 'read-title', 'not-for-title', 'files-title', 'stored-title']) await it.press(FOLD, say(fold));
  },
  'finish': async (it) => {
    await it.answered('finish/index.html');
    await it.press('button', say('send-button'));
    await it.open('index.html', '.back');
    await it.press('button', say('again-button'));
  },
  'pair': async (it) => {
    await it.answered('pair/index.html');
    await it.page.type('#theirs', '531NA-M63AN-8C6NA-GRDAN-0NMJ2');
    await it.press('button', say('pair-read'));
    await it.page.waitForSelector('#pair-compare-title');
  },
  'team wall': async (it) => {
    await it.open('team/index.html', '#round');
    await it.page.type('#round', String(ROUND));
    await it.page.type('#invited', '15');
    await typeInto(it.page, '#codes', CODES.join('\n'));
    await it.page.$eval('.section .go', (button) => button.click());
    await it.page.waitForSelector('.entries li');
    await it.press('button', say('team-close'));
    await it.page.waitForSelector('.wall');
    for (const wheel of [...WHEELS.slice(1), WHEELS[0]]) await it.press('button', say(`wheel-${wheel}`));
  },
  'menu': async (it) => {
    for (const path of ['lesson/3/index.html', 'check/seller/focus/index.html']) {
      await it.open(path, '.menu .tools');
      await it.press(FOLD, say('menu-label'));
      await it.press('[type=radio]', say('theme-dark'));
      await it.press(FOLD, say('menu-label'));
    }
  },
  'language': async (it) => {
    for (const path of ['index.html', 'lesson/3/index.html', 'check/seller/focus/index.html']) {
      await it.open(path, '.languages a');
      for (const [name, code] of [['Español', 'es'], ['English', 'en']]) {
        await it.press('a', name);
        await it.page.waitForSelector(`html[lang=${code}]`);
      }
    }
    await it.answered('result/index.html');
    await it.press('a', 'Español');
  },
};

async function play(it, scene, steps) {
  await it.open(`lesson/${scene}/index.html`, '.play :is(button, input)');
  for (const [selector, value] of steps.map((step) => [step].flat())) {
    // What runs by itself comes to its end first.
    await it.page.waitForSelector(selector);
    if (value === undefined) {
      await it.tap(selector);
      continue;
    }
    const stops = await it.page.$eval(selector, (slider, value) => (value - slider.value) / slider.step, value);
    for (let stop = 0; stop < Math.abs(stops); stop++) await it.key(selector, stops < 0 ? 'ArrowLeft' : 'ArrowRight');
  }
}

/** A reader on a phone, and what was measured: `[step, milliseconds]`. */
async function arrive(context) {
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { press: 0, frame: 0 });
    const watch = (type, take, more) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, ...more });
    watch('event', ({ interactionId, duration }) => { if (interactionId) window.press = Math.max(window.press, duration); }, { durationThreshold: 16 });
    watch('long-animation-frame', ({ duration }) => { window.frame = Math.max(window.frame, duration); });
  });
  const cdp = await page.createCDPSession();
  const slow = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
  /** Waits until the effect is painted and reported. */
  const painted = () => page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))));
    const { press, frame } = window;
    Object.assign(window, { press: 0, frame: 0 });
    return { press, frame };
  });
  const times = [];
  const act = async (step, how, what) => {
    await painted();
    await how();
    const measured = (await painted())[what];
    times.push([step, Math.max(LEAST, Math.round(measured))]);
  };
  const element = async (control) => {
    const found = await page.waitForSelector(control);
    // What has just come up takes no press for a moment.
    await page.waitForFunction(() => document.getAnimations().every(({ animationName }) => animationName !== 'hold'));
    await found.evaluate((found) => found.scrollIntoView({ block: 'center' }));
    return found;
  };
  const it = {
    page,
    times,
    open: async (path, ready) => {
      await slow(1);
      await page.goto(site.url + path);
      await page.waitForSelector(`#camber[data-live] ${ready}`);
      await page.waitForNetworkIdle({ idleTime: 300 });
      await slow(SLOWER);
    },
    tap: async (selector, step = selector) => {
      const control = await element(selector);
      await act(step, () => tap(page, control), 'press');
    },
    key: async (selector, key) => {
      const control = await element(selector);
      await control.focus();
      await act(selector, () => page.keyboard.press(key), 'press');
    },
    /** By what it says: a browser that is asked for roles keeps them ready from then on, which takes it time. */
    press: async (what, name) => {
      const found = await page.waitForFunction(
        (what, name) => [...document.querySelectorAll(what)].find((own) => [own.innerText?.trim(), own.ariaLabel, own.labels?.[0]?.innerText.trim()].includes(name)),
        {}, what, name);
      const control = found.asElement();
      await control.evaluate((found) => found.scrollIntoView({ block: 'center' }));
      await act(name, () => tap(page, control), 'press');
    },
    comes: (step, until, ...values) => act(step, () => page.waitForFunction(until, { polling: 'mutation' }, ...values), 'frame'),
    /** Opens a page with answers, which a reader has given before. */
    answered: async (path) => {
      await it.open('result/index.html', 'h1');
      await choose(page, answersFile('seller', answers), 'answers.json');
      await page.waitForSelector('.hero');
      // A page that is left while something comes counts as busy for ever.
      await page.waitForNetworkIdle({ idleTime: 300 });
      await it.open(path, 'h1');
    },
  };
  return it;
}

const site = await serve({ folder: process.env.CAMBER_DIST || DIST, prefix: '/dept/tools/camber/' });
const browser = await launch();
const named = process.argv.slice(3);
// Other work on the machine makes every number worse, and the output must show that. So each step has two numbers:
// the median and the least disturbed.
const busy = loadavg()[0].toFixed(1);
const rows = {};
for (const [name, walk] of Object.entries(WALKS).filter(([name]) => named.length === 0 || named.includes(name))) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.createBrowserContext();
    const it = await arrive(context);
    await walk(it);
    await context.close();
    runs.push(it.times);
  }
  const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  const steps = runs[0].map(([step], place) => {
    const all = runs.map((times) => times[place][1]);
    return { step: `${place + 1} ${step}`, median: median(all), best: Math.min(...all) };
  });
  const slowest = steps.toSorted((a, b) => b.median - a.median)[0];
  rows[name] = {
    steps: steps.length,
    'median ms': median(runs.flat().map(([, time]) => time)),
    'slowest step, median ms': slowest.median,
    'undisturbed ms': Math.max(...steps.map(({ best }) => best)),
    [`over ${GOAL} ms`]: steps.filter(({ median }) => median > GOAL).length,
    'slowest step': slowest.step,
  };
}
console.log(`${await browser.version()}, processor ${SLOWER} times slower, a phone of 360 by 640, ${RUNS} runs`);
console.log(`load of the machine before: ${busy} on ${availableParallelism()} processors, after: ${loadavg()[0].toFixed(1)}`);
console.table(rows);
await browser.close();
await site.close();
process.exit();

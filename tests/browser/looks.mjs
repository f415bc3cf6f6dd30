// In every state of the site: axe finds nothing, in light and dark mode, on a narrow phone and on a desktop; everything
// fits and can be touched, in both languages; and a page that the reader's browser translates says the same. One test for
// all states that lie on one way, because getting there is half the work.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DESKTOP, NARROW, arrive, forEach, prefer, story, until, whole } from './lib.mjs';
import { WALKS } from './states.mjs';
import { WAYS, translate } from './translator.mjs';
import { LANGUAGES } from './words.mjs';

/** Axe in minified form, which halves what is sent to each page. */
export const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that depend on light or dark mode. */
const OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** How axe checks a state: every rule on a phone, and the rules of colour in dark mode too, at the other width. */
export const LOOKS = [
  { dark: false, viewport: NARROW, rules: ALL },
  { dark: true, viewport: DESKTOP, rules: OF_COLOUR },
];

/**
 * Widths at which a state must fit, with the reader's text size: where there is least room, in each language. The last one is
 * the phone, from which one goes on.
 */
const TIGHT = [
  { width: 640, height: 480, text: '200%' },
  { ...NARROW, text: '100%' },
];
/** And in the one in which the state is reached, from the width at which axe has looked last. */
const SIZES = [
  { ...DESKTOP, text: '100%' },
  { ...DESKTOP, text: '200%' },
  { width: 768, height: 900, text: '100%' },
  ...TIGHT,
];

/** A story for each of these walks. */
export function lookAt(walks) {
  for (const [place, walk] of WALKS.entries()) if (walks.includes(walk)) storyOf(place, walk);
}

function storyOf(place, walk) {
  // The languages alternate as the one in which a walk begins, and from state to state of it.
  const order = place % 2 === 0 ? LANGUAGES : [...LANGUAGES].reverse();
  // This page shows how much of the copy for offline use is there.
  const copy = walk.some(([name]) => name === 'privacy');
  const way = WAYS[place % WAYS.length];
  const options = { languages: order[0], copy, ...LOOKS[0] };
  story(`nothing is wrong, everything fits, and translated (${way}) it says the same: ${walk.map(([name]) => name).join('; ')}`, options, async (reader) => {
    let translated;
    try {
      for (const [turn, [name, reach]] of walk.entries()) {
        const [language, other] = turn % 2 === 0 ? order : [...order].reverse();
        await within(`${name} (${language})`, async () => {
          const said = await examine(reader, reach, language, other);
          if (isAlone(walk, turn)) return comesLater(reader, way, language, said);
          translated ??= await arrive({ ...options, prepare: (page) => page.evaluateOnNewDocument(translate, way) });
          return isThere(translated, reach, language, other, said);
        });
      }
      assert.deepEqual(translated?.faults ?? [], []);
    } finally {
      await translated?.leave();
    }
  });
}

/** Whether a state is a page as it opens, from which nothing leads on to another state. */
const isAlone = (walk, turn) => walk.slice(turn, turn + 2).every(([, { anew }]) => anew);

/** Brings a reader to a state, looks at it, and leaves it in the other language. Returns what it says in both. */
async function examine({ page, ...reader }, reach, language, other) {
  await page.bringToFront();
  await reach({ page, ...reader }, language);
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(AXE);
  await forEach(LOOKS, ({ dark, viewport }) => `${dark ? 'dark' : 'light'}, ${viewport.width} px`, async ({ dark, viewport, rules }) => {
    await prefer(page, dark);
    await resize(page, viewport);
    assert.deepEqual(await look(page, rules), []);
  });
  await prefer(page, LOOKS[0].dark);
  assert.deepEqual(await misfits(page, SIZES), [], `in ${language}`);
  const first = await said(page);
  await speak(page, other);
  assert.deepEqual(await misfits(page, TIGHT), [], `in ${other}`);
  return [first, await said(page)];
}

/** A page that only opens is translated where it stands, and says in the first language again what it said. */
async function comesLater({ page }, way, language, [first]) {
  await page.evaluate(translate, way);
  await speak(page, language);
  assertSaid(await said(page), first);
}

/** A reader whose pages are translated from the beginning comes to a state as well, and finds the same in both languages. */
async function isThere(reader, reach, language, other, [first, second]) {
  await reader.page.bringToFront();
  await reach(reader, language);
  assertSaid(await said(reader.page), first);
  await speak(reader.page, other);
  assertSaid(await said(reader.page), second);
}

/** Says in an error what was being done. */
async function within(what, act) {
  try {
    await act();
  } catch (error) {
    error.message = `${what}: ${error.message}`;
    throw error;
  }
}

async function speak(page, language) {
  await page.$eval(`.languages [hreflang=${language}]`, (link) => link.click());
  await until(page, (language) => document.documentElement.lang === language, language);
}

/**
 * What the page says, without codes, which differ from reader to reader, and without what is said of storage, which
 * differs from moment to moment: first that something is being saved or copied, then that it is, and how much.
 */
async function said(page) {
  await whole(page);
  // The settings in the menu come a moment after the app.
  await until(page, () => document.querySelector('.tools, script[data-part=together], script[data-part=team]'));
  return page.evaluate(() => {
    const copy = document.querySelector('#camber').cloneNode(true);
    for (const differs of copy.querySelectorAll('.code, .copy, .keeping, .status:not([role])')) differs.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
}

/** Not both whole texts in a message. */
function assertSaid(actual, expected) {
  const at = Math.max(0, [...expected].findIndex((sign, place) => sign !== actual[place]) - 40);
  assert.ok(actual === expected, `…${actual.slice(at, at + 160)}… instead of …${expected.slice(at, at + 160)}…`);
}

/** Axe's findings, one line per element. What it would preload, all styles, is for rules that are not among ours. */
export function look(page, rules) {
  return page.evaluate(async (rules) => {
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  }, rules);
}

/** Elements that do not fit or cannot be touched, at these sizes. */
async function misfits(page, sizes) {
  const found = await page.evaluate(unboxed);
  for (const { width, height, text } of sizes) {
    await resize(page, { width, height });
    const faults = await page.evaluate(`document.documentElement.style.fontSize = '${text === '100%' ? '' : text}'; [...(${tooWide})(), ...(${tooSmall})(44)]`);
    found.push(...faults.map((fault) => `${width} px, text ${text}: ${fault}`));
  }
  return found;
}

/** Gives the window this size, unless it has it: to lay out a page costs as much as to look at it. */
async function resize(page, { width, height }) {
  const now = page.viewport();
  if (now.width !== width || now.height !== height) await page.setViewport({ width, height });
}

/** Elements that are larger than they are told to be, by their own padding and border. Runs in the page. */
function unboxed() {
  const all = [...document.querySelectorAll('#camber *')].filter((element) => getComputedStyle(element).boxSizing !== 'border-box');
  return all.slice(0, 3).map((element) => `not border-box: ${element.nodeName}.${element.className}`);
}

/** Elements that make the page scroll sideways, or are cut off by their own box. Runs in the page. */
function tooWide() {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.querySelectorAll('#camber *')) {
      const { right, width: own } = element.getBoundingClientRect();
      if (right > width + 1 && own > 0 && !element.closest('svg svg')) faults.push(`out: ${name(element)} ${right}`);
    }
  }
  for (const element of document.querySelectorAll('.button, .times, h1, h2, h3, .way, .chair, .languages a, .stations a')) {
    // Half a pixel of rounding does not cut off a letter.
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${name(element)}`);
  }
  // What is written on the year's chart does not reach past its end, nor over another of its words.
  const labels = [...document.querySelectorAll('.plot text')].filter((label) => label.checkVisibility()).map((label) => [label, label.getBoundingClientRect()]);
  for (const [place, [label, box]] of labels.entries()) {
    if (box.right > label.closest('.plot').getBoundingClientRect().right + 1) faults.push(`past the chart: ${name(label)}`);
    const over = labels.slice(place + 1).find(([, other]) => box.left < other.right - 1 && other.left < box.right - 1 && box.top + 4 < other.bottom && other.top + 4 < box.bottom);
    if (over) faults.push(`${name(label)} lies on ${name(over[0])}`);
  }
  return faults.slice(0, 8);

  function name(element) {
    return `${element.nodeName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
  }
}

/** Controls smaller than a finger, except links inside running text. Runs in the page. */
function tooSmall(least) {
  const faults = new Set();
  for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const block = control.closest('p, li, dd, td, th, figcaption, caption');
    const alone = block === null || block.textContent.trim() === control.textContent.trim();
    if (control.matches('a') && getComputedStyle(control).display === 'inline' && !alone) continue;
    // A label belongs to its box: both respond to touch.
    const target = control.matches('[type=checkbox], .check [type=radio]') ? control.closest('label') : control;
    const { width, height } = target.getBoundingClientRect();
    // Seven steps that share a width may each lose a tenth of a pixel.
    if (width < least - 0.1 || height < least - 0.1) {
      const what = control.id || control.textContent.trim().slice(0, 30);
      faults.add(`${control.nodeName} ${what}: ${width.toFixed(1)} x ${height.toFixed(1)}`);
    }
  }
  return [...faults].slice(0, 8);
}

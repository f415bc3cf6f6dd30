// How a reader goes through the check, by mouse and by keyboard, and the expected result.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { ofPage, rateAtOnce, rateWheel } from './cards.mjs';
import { PRACTICES, QUESTIONS, WHEELS, practicesOf } from './instrument.mjs';
import { follow, text, until, whole } from './lib.mjs';
import { words } from './words.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The worked examples of the measurement model, by name. */
export const GOLDEN = JSON.parse(read('crates/alignment/tests/golden/score-examples.json'));

export { PRACTICES, QUESTIONS, WHEELS, practicesOf };

/** The rating page of a wheel. */
export const ratingPage = (role, wheel, language = 'en') =>
  `${language === 'en' ? '' : `${language}/`}check/${role}/${wheel}/index.html`;

/** The ticked answers on the page: names of practices with both steps, null for "can't tell". */
export function ticked(page) {
  return page.evaluate(() => {
    const answers = {};
    for (const practice of document.querySelectorAll('.card:not(#breath)')) {
      const step = (question) => {
        const radio = practice.querySelector(`input[name="${practice.id}-${question}"]:checked`);
        return radio && Number(radio.value);
      };
      const left = practice.querySelector(`#${practice.id}-na`).checked;
      answers[practice.id] = left ? null : [step('outside'), step('inside')];
    }
    return answers;
  });
}

/** The answers to the practices of one wheel. */
export const only = (wheel, answers) => Object.fromEntries(practicesOf(wheel).map((id) => [id, answers[id]]));

/** Answers the practices of the wheel shown, with the mouse. */
export async function rateByMouse(page, wheel, answers) {
  await rateWheel(ofPage(page), wheel, answers);
  assert.deepEqual(await ticked(page), only(wheel, answers));
}

/** Longer than a card waits before it moves on, and than a press counts as meant for the card before. */
const moment = () => new Promise((done) => setTimeout(done, 600));

/** Answers the practices of the wheel shown with only Tab, the arrow keys, Space and Enter. */
export async function rateByKeyboard(page, wheel, answers) {
  const focused = () => page.evaluate(() => document.activeElement?.name || document.activeElement?.id);
  const [first] = practicesOf(wheel);
  for (const id of practicesOf(wheel)) {
    // The focus comes with the card; on the first it is on the title of the page.
    await until(page, (id) => document.querySelector('.card.shown').id === id, id);
    if (id !== first) await until(page, (id) => document.activeElement?.id === id, id);
    for (const [place, question] of QUESTIONS.entries()) {
      await page.keyboard.press('Tab');
      // A group of radios is one tab stop: from anywhere in it, Tab leads to the next question.
      assert.equal(await focused(), `${id}-${question}`);
      if (answers[id] === null) continue;
      await page.keyboard.press('Space');
      for (let step = 0; step < answers[id][place]; step++) await page.keyboard.press('ArrowRight');
    }
    if (answers[id] !== null) {
      // Nothing moves on while the arrows walk over the steps. Each card is the same, so only the first is waited for.
      if (id === PRACTICES[0].id) await moment();
      assert.equal(await focused(), `${id}-inside`);
      await page.keyboard.press('Enter');
    } else {
      await tabTo(page, `#${id}-na`, 2);
      await page.keyboard.press('Space');
      // The next card comes by itself, and a press right after that would not count.
      await until(page, (id) => document.querySelector('.card.shown').id !== id, id);
      await moment();
    }
  }
  await until(page, () => document.activeElement?.id === 'breath');
  assert.deepEqual(await ticked(page), only(wheel, answers));
}

/** Presses Tab until the focus is on the selected element. */
export async function tabTo(page, selector, atMost = 60) {
  for (let stops = 0; stops < atMost; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  throw new Error(`${selector} is not among the first ${atMost} stops of the Tab key`);
}

/** Follows a link with the keyboard only. */
export async function enter(page, selector) {
  await tabTo(page, selector);
  const from = page.url();
  await page.keyboard.press('Enter');
  await until(page, (from) => location.href !== from, from);
}

/** Answers as `rateByMouse` does, all at once. */
export async function rateQuickly(page, wheel, answers) {
  await rateAtOnce(ofPage(page), wheel, answers);
  assert.deepEqual(await ticked(page), only(wheel, answers));
}

/** The whole check from a role page to the result, by `rateByMouse` where that is what is tested. */
export async function takeCheck(page, role, answers, rate = rateQuickly) {
  await follow(page, `.chair[href*="check/${role}/"]`);
  for (const wheel of WHEELS) {
    await rate(page, wheel, answers);
    await follow(page, '.onward .go');
  }
}

/** A file as the app itself saves it. */
export function answersFile(role, answers, more = {}) {
  return JSON.stringify({ format: 'camber-answers', version: 2, role, answers, ...more });
}

/** What is stored of somebody with these answers, in version 6 of the format that crates/alignment/src/saved.rs describes. */
export function session(role, answers) {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64LE(BigInt(Date.now()));
  const byte = (answer) => (answer === null ? 255 : (answer[0] ?? 7) + 8 * (answer[1] ?? 7));
  const given = PRACTICES.map(({ id }) => id).sort().map((id) => (id in answers ? [byte(answers[id]), ...stamp] : [byte([]), ...Array(8).fill(0)]));
  // After the answers: no scene was seen or played, and nothing is chosen, written, remembered or thought.
  const content = Buffer.from([...Buffer.from('CMBR'), 6, 0, { seller: 1, leader: 2 }[role], ...stamp, 2, ...given.flat(), ...Array(9 + 20 * 9 + 1 + 10 + 1 + 9).fill(0)]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([content, sum]).toString('base64');
}

/** Opens a page as somebody who has given these answers before: quicker than to read them in or to give them. */
export async function openWith({ page, open }, path, role, answers) {
  const { identifier } = await page.evaluateOnNewDocument((session) => localStorage.setItem('camber.session', session), session(role, answers));
  await open(path);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
}

/** Chooses a file on the result page. */
export async function choose(page, content, name) {
  const file = join(await mkdtemp(join(tmpdir(), 'camber-')), name);
  await writeFile(file, content);
  await (await page.$('#import')).uploadFile(file);
}

/** Chooses a file on the result page, and waits for the page's message about it. */
export async function readIn(page, content, name = 'answers.json') {
  // The message about an earlier file would be mistaken for the one about this file.
  await page.evaluate(() => document.querySelectorAll('main > .notice[role] button').forEach((button) => button.click()));
  await until(page, () => !document.querySelector('main > .notice[role]'));
  await choose(page, content, name);
  await until(page, () => document.querySelector('main > .notice[role]'));
  return text(page, 'main > .notice[role] p');
}

/** Opens the folds that hold an element; the summary of a fold is not in it. */
export async function unfold(element) {
  await element.evaluate((element) => {
    const held = element.localName === 'summary' ? element.parentElement : element;
    for (let fold = held.parentElement?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  });
}

/** The button, or the summary of a fold, labeled with this message. */
async function button(page, message) {
  await whole(page);
  const label = words(await page.evaluate(() => document.documentElement.lang))(message);
  // One question for all of them: a handle of each would cost more than the press.
  const found = await page.evaluateHandle((label) =>
    [...document.querySelectorAll('main :is(button, summary)')].find((button) => button.textContent.trim() === label), label);
  if (!found.asElement()) throw new Error(`no button says ${message}`);
  await unfold(found);
  return found;
}

/** Presses the button labeled with this message. */
export async function press(page, message) {
  await (await button(page, message)).click();
}

/** Presses the erase button, which opens the question with the button to confirm. */
export async function askToErase(page) {
  const summary = await page.$('.erase summary');
  await unfold(summary);
  await summary.click();
  await until(page, () => document.querySelector('.erase[open] .confirm'));
}

/** Erases everything on the result page. */
export async function erase(page) {
  await askToErase(page);
  await press(page, 'erase-yes');
  await until(page, () => document.querySelector('main > .notice[role]'));
}

/** Says that this computer is shared, or no longer. */
export async function tick(page) {
  const box = await page.$('#shared');
  await unfold(box);
  await box.click();
}

/** From the next page on, the clock shows a later day. */
export function daysLater(page, days) {
  return page.evaluateOnNewDocument((later) => {
    const now = Date.now;
    Date.now = () => now() + later;
  }, days * 24 * 60 * 60 * 1000);
}

/** Begins a new check beside the result, or goes on with the one under way. */
export async function startAgain(page, goesOn = false) {
  await press(page, goesOn ? 'again-go-on' : 'again-button');
  await until(page, () => !document.querySelector('.hero'));
}

/** The numbers on the result page. */
export function shownResult(page) {
  return page.evaluate(() => {
    const say = (selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
    return {
      sentence: say('.number + .small'),
      score: say('.number b'),
      bands: say('.band'),
      wheels: Object.fromEntries([...document.querySelectorAll('.wheel')].map((wheel) => [wheel.id, say(`#${wheel.id} .facts`)])),
      practices: document.querySelectorAll('.table tbody tr').length,
    };
  });
}

/** The same for a worked example, in the words of a language. */
export function expectedResult(language, { overall, dimensions }) {
  const say = words(language);
  const range = ({ range95: [low, high] }) => say('score-range', { low: low.toFixed(0), high: high.toFixed(0) });
  const score = overall.score.toFixed(0);
  // The band, or a name for two beside each other.
  const bands = overall.bands_in_range;
  const joint = { 1: `band-${bands[0]}`, 2: `bands-${bands[1]}` }[bands.length] ?? 'score-bands-many';
  const wheels = Object.entries(dimensions).map(([wheel, own]) => [
    `wheel-${wheel}`,
    `${own.score.toFixed(0)} ${say('score-of')}. ${range(own)}`,
  ]);
  return {
    sentence: `${say('score-about')} ${range(overall)}`,
    score,
    bands: say(joint),
    wheels: Object.fromEntries(wheels),
    practices: PRACTICES.length,
  };
}

/** The result page shows exactly this worked example. */
export async function assertResult(page, language, name) {
  await until(page, () => document.querySelector('.number b'));
  assert.deepEqual(await shownResult(page), expectedResult(language, GOLDEN[name].result));
}

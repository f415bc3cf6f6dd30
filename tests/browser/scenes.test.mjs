// What holds in every scene, whatever is played: the first control stands in the first screen, nothing covers a control or
// what answers, and the focus is never lost. Each scene is played to its end the way somebody plays who tries everything.

import assert from 'node:assert/strict';
import { SMALL, settled, told, wrong } from './board.mjs';
import { DESKTOP, NARROW, story } from './lib.mjs';
import { SCENES, root } from './site.mjs';
import { LANGUAGES } from './words.mjs';

/** More acts than any scene takes to try everything in it. */
const ACTS = 90;

/** Widths, and the languages at each: a phone in all of them, as words take most room there. */
const SIZES = [
  [SMALL, LANGUAGES],
  [NARROW, LANGUAGES.slice(1)],
  [DESKTOP, LANGUAGES.slice(0, 1)],
];

for (const [place, scene] of SCENES.entries()) {
  for (const [viewport, languages] of SIZES) {
    for (const language of languages) {
      story(`scene ${scene} is played to its end at ${viewport.width} px, in ${language}`, { languages: language, viewport, copy: false, dark: place % 2 === 1 }, async ({ page, open }) => {
        await open(`${root(language)}lesson/${place + 1}/`);
        if (viewport === SMALL) {
          const first = await page.$$eval('.play :is(button, input, a)', (all) => all.find((one) => one.checkVisibility())?.getBoundingClientRect().top);
          assert.ok(first <= 420, `the first control stands at ${first}`);
        }
        assert.deepEqual(await page.evaluate(wrong, false), [], 'at the start');
        const done = [];
        const seen = new Set();
        while (!(await page.$('.play .takeaway'))) {
          assert.ok(done.length < ACTS, `no end after:\n${done.join('\n')}`);
          done.push(await act(page, done));
          assert.deepEqual(await page.evaluate(wrong, true), [], `after:\n${done.join('\n')}`);
          const words = await told(page);
          assert.ok(words.length <= 170, `${words.length} characters to be read out: ${words}`);
          seen.add(words);
        }
        assert.ok(seen.size > 2, 'each step is told');
      });
    }
  }
}

/**
 * Presses what leads on; or else what was pressed least often, the first of these; and moves a slider to its other end,
 * and from there to its middle. Returns what it was.
 */
async function act(page, done) {
  const found = [];
  for (const control of await page.$$('.play :is(button, input)')) {
    const own = await control.evaluate((control) => ({
      is: control.checkVisibility() && control.ariaDisabled !== 'true' && !control.disabled && control.tabIndex >= 0,
      leads: control.matches('#reaction .go'),
      slides: control.type === 'range',
      words: (control.labels?.[0] ?? control).textContent.replace(/\s+/g, ' ').trim() || control.getAttribute('aria-label'),
    }));
    if (own.is) found.push({ control, ...own, times: done.filter((words) => words === own.words).length });
  }
  assert.ok(found.length > 0, `nothing to press after:\n${done.join('\n')}`);
  const least = Math.min(...found.map(({ times }) => times));
  const { control, slides, words, times } = found.find(({ leads }) => leads) ?? found.find(({ times }) => times === least);
  await control.focus();
  if (slides) {
    const { value, min, most } = await control.evaluate(({ value, min, max }) => ({ value, min, most: max - min }));
    await page.keyboard.press(times > 0 || value !== min ? 'Home' : 'End');
    if (times > 0) {
      for (let step = 0; step < most / 2; step++) await page.keyboard.press('ArrowRight');
    }
  } else {
    await page.keyboard.press('Enter');
  }
  await settled(page);
  // Where motion is unwelcome, what runs is at its end with the next frames.
  await new Promise((done) => setTimeout(done, 30));
  return words;
}

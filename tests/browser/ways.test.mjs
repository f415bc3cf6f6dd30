// The three ways, from first to last by their own buttons, and what follows the check.

import assert from 'node:assert/strict';
import { follow, live, path, story, text, until } from './lib.mjs';
import { SCENES, minutes, root, steps } from './site.mjs';
import { GOLDEN, answersFile, assertResult, press, rateByMouse, ratingPage, readIn, startAgain } from './walk.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

/** The address of a step of a way. */
function address(step, role, language) {
  const [kind, name] = step.split(' ');
  if (kind === 'rate') return ratingPage(role, name, language);
  if (kind === 'scene') return `${root(language)}lesson/${SCENES.indexOf(name) + 1}/index.html`;
  return `${root(language)}result/index.html`;
}

for (const [language, role] of [['en', 'leader'], ['es', 'seller']]) {
  story(`the course in ${language}: every wheel is rated before its scene, and the closing scene follows the result`, { languages: language }, async ({ page, open }) => {
    const say = words(language);
    const course = steps('course');
    for (const wheel of ['focus', 'coaching', 'insight', 'order']) {
      assert.ok(course.indexOf(`rate ${wheel}`) < course.indexOf(`scene ${wheel}`), wheel);
    }
    await open(`${root(language)}index.html`);
    await follow(page, '.way[href*="course/"]');
    await follow(page, `.chair[href*="${role}"]`);
    let left = course.reduce((sum, step) => sum + minutes(step), 0);
    for (const step of course.slice(1)) {
      assert.equal(path(page), address(step, role, language));
      const [kind, name] = step.split(' ');
      if (kind !== 'result') assert.equal(await text(page, '.left'), say('minutes-left', { count: left }));
      left -= minutes(step);
      if (kind === 'rate') await rateByMouse(page, name, answers);
      if (kind === 'scene') assert.equal(await text(page, 'h1'), say(`scene-${name}-title`));
      if (kind === 'result') await assertResult(page, language, 'E_mixed_realistic');
      const next = await page.$('.onward .go');
      assert.ok(next, `no way on from ${step}`);
      await follow(page, '.onward .go');
    }
    // The closing scene sends the learner back to what they chose to try.
    assert.equal(path(page), `${root(language)}result/index.html`);
  });
}

for (const language of LANGUAGES) {
  story(`only the lesson in ${language}: eight scenes, nothing asked, and back to the start`, { languages: language }, async ({ page, open }) => {
    const say = words(language);
    await open(`${root(language)}index.html`);
    await follow(page, '.way[href*="lesson/1/"]');
    const lesson = steps('lesson');
    for (const [place, step] of lesson.entries()) {
      const [, name] = step.split(' ');
      assert.equal(path(page), address(step, '', language));
      assert.equal(await text(page, 'h1'), say(`scene-${name}-title`));
      assert.equal(await text(page, '.place'), say('place-scene', { number: place + 1, total: 8 }));
      assert.equal(await text(page, '.left'), say('minutes-left', { count: lesson.slice(place).reduce((sum, step) => sum + minutes(step), 0) }));
      assert.equal(await text(page, '.takeaway'), plain(say(`scene-${name}-takeaway`)));
      assert.equal(await page.$('main [type=radio]'), null, 'nothing is asked');
      // The links to seen scenes are marked, including this one.
      assert.equal(await page.$$eval('.stations .seen', (seen) => seen.length), place + 1);
      await follow(page, '.onward .go');
    }
    assert.equal(path(page), `${root(language)}index.html`);
  });
}

story('answers given on one way are there on the others', async ({ page, open }) => {
  await open('course/');
  await follow(page, '.chair[href*="seller"]');
  await follow(page, '.onward .go');
  await follow(page, '.onward .go');
  await rateByMouse(page, 'focus', answers);
  await follow(page, '.wordmark');
  await follow(page, '.way[href*="check/"]');
  await follow(page, '.chair[href*="seller"]');
  assert.equal(path(page), ratingPage('seller', 'focus'));
  assert.ok(await page.$eval(`#F1-outside-${answers.F1[0]}`, (radio) => radio.checked));
});

story('what was chosen to try survives a reload, and two are the most', async ({ page, open }) => {
  await open('result/');
  await readIn(page, answersFile('seller', answers));
  const boxes = () => page.$$eval('.group input', (boxes) => boxes.map((box) => [box.checked, box.disabled]));
  assert.ok((await boxes()).length >= 3);
  await page.click('.group .check:nth-of-type(1) input');
  await page.click('.group .check:nth-of-type(2) input');
  await page.type('#intention', 'Ask Ana first, on Monday.');
  await until(page, () => document.querySelector('.group input:disabled'));
  const before = await boxes();
  assert.deepEqual(before.map(([checked]) => checked), [true, true, false, false].slice(0, before.length));
  assert.deepEqual(before.map(([, disabled]) => disabled), [false, false, true, true].slice(0, before.length));
  await page.reload();
  await live(page);
  assert.deepEqual(await boxes(), before);
  assert.equal(await page.$eval('#intention', (field) => field.value), 'Ask Ana first, on Monday.');
  await page.click('.group .check:nth-of-type(1) input');
  await until(page, () => !document.querySelector('.group input:disabled'));
});

story('the history calls a change real only when it exceeds the error', async ({ page, open }) => {
  const say = words('en');
  const entries = () => page.$$eval('.history li', (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
  await open('result/');
  await readIn(page, answersFile('seller', answers));
  await startAgain(page);
  // One answer one step closer: 54.2 after 53.1, well within the error.
  await open('result/');
  await readIn(page, answersFile('seller', { ...answers, F1: [answers.F1[0] + 1, answers.F1[1]] }));
  await until(page, () => document.querySelector('.history li'));
  let [last] = await entries();
  assert.ok(last.endsWith(say('history-noise', { difference: '+1.0' })), last);
  assert.match(last, /: 53 \(seller\)/);

  // Closing all gaps is a real change from both earlier checks.
  await startAgain(page);
  await open('result/');
  await readIn(page, answersFile('seller', GOLDEN.A_all_in_line.answers));
  await until(page, () => document.querySelectorAll('.history li').length === 2);
  const all = await entries();
  assert.ok(all[1].endsWith(say('history-real', { difference: '+46.9' })), all[1]);
  assert.ok(all[0].endsWith(say('history-real', { difference: '+45.8' })), all[0]);

  // A different chair is a different view, so nothing is compared.
  await startAgain(page);
  await open('result/');
  await readIn(page, answersFile('leader', answers));
  await until(page, () => document.querySelectorAll('.history li').length === 3);
  for (const entry of await entries()) assert.ok(entry.endsWith(say('history-other-role')), entry);
});

story('a new check begins empty and the old one is kept', async ({ page, open }) => {
  await open('result/');
  await readIn(page, answersFile('seller', answers));
  await press(page, 'again-button');
  await until(page, () => !document.querySelector('.hero'));
  // At its first practice, in the same chair.
  assert.equal(path(page), ratingPage('seller', 'focus'));
  assert.equal(await page.$$eval('main :checked', (found) => found.length), 0);
});

story('a way begun a second time leads on again', async ({ page, open }) => {
  await open('');
  for (const time of ['first', 'second']) {
    await follow(page, '.way[href*="check/"]');
    assert.equal(path(page), 'check/index.html', `the ${time} time`);
    await follow(page, '.onward .button');
    assert.equal(path(page), 'index.html', `the ${time} time`);
  }
  await follow(page, '.way[href*="lesson/1/"]');
  await follow(page, '.wordmark');
  await follow(page, '.way[href*="lesson/1/"]');
  assert.equal(path(page), 'lesson/1/index.html');
});

story('a jump within the page does not spoil the next step', async ({ page, open }) => {
  await open('lesson/1/');
  await page.evaluate(() => { location.hash = 'main'; });
  await until(page, () => location.hash === '#main');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await follow(page, '.onward .go');
  await until(page, () => scrollY === 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'page-title');
});

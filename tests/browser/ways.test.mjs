// The three ways, from first to last by their own buttons, and what follows the check.

import assert from 'node:assert/strict';

import { PHONE, follow, gate, live, path, story, text, until } from './lib.mjs';
import { SCENES, minutes, root, steps } from './site.mjs';
import { GOLDEN, answersFile, assertResult, openWith, press, rateQuickly, ratingPage, readIn, startAgain } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

/** The address of a step of a way. */
function address(step, role, language) {
  const [kind, name] = step.split(' ');
  if (kind === 'rate') return ratingPage(role, name, language);
  if (kind === 'scene') return `${root(language)}lesson/${SCENES.indexOf(name) + 1}/index.html`;
  return `${root(language)}result/index.html`;
}

/** The widest gap of these answers is in this wheel. */
const WIDEST = 'focus';

for (const [language, role, thought] of [['en', 'leader', 'crm'], ['es', 'seller', 'numbers'], ['en', 'seller', undefined]]) {
  const begins = thought ? `with the thought of a ${role}` : 'with none of the thoughts';
  story(`the first sitting in ${language}, begun ${begins}`, { languages: language, viewport: PHONE }, async ({ page, open }) => {
    const say = words(language);
    const link = async (name) => page.evaluateHandle((name) => [...document.querySelectorAll('main a')].find((link) => link.innerText.replace(/\s+/g, ' ').includes(name)), name);
    await open(`${root(language)}index.html`);
    if (thought) {
      await tap(page, await link(say(`thought-${thought}`)));
    } else {
      await tap(page, await link(say('way-course')));
      await tap(page, await link(say(`role-${role}`)));
    }
    await until(page, (own) => document.querySelector('.seats')?.textContent.includes(own), say('chairs-own'));
    const sitting = steps('course').slice(1).map((step) => (step === 'scene widest' ? `scene ${WIDEST}` : step));
    // Before the widest wheel is known, the longest of the four scenes counts.
    const longest = Math.max(...SCENES.slice(2, 6).map((name) => minutes(`scene ${name}`)));
    let left = sitting.reduce((sum, step) => sum + minutes(step), longest - minutes(`scene ${WIDEST}`));
    for (const step of sitting) {
      assert.equal(path(page), address(step, role, language));
      const [kind, name] = step.split(' ');
      if (kind === 'result') left -= longest - minutes(`scene ${WIDEST}`);
      if (kind === 'scene') assert.equal(await text(page, '.left'), say('minutes-left', { count: left }));
      left -= minutes(step);
      if (kind === 'rate') await rateQuickly(page, name, answers);
      if (kind === 'scene') assert.equal(await text(page, 'h1'), say(`scene-${name}-title`));
      if (kind === 'result') await assertResult(page, language, 'E_mixed_realistic');
      await follow(page, '.onward .go');
    }
    // The end is what the learner takes along.
    assert.equal(path(page), `${root(language)}finish/index.html`);
    // Every other scene is still the course, and leads back to the result.
    await page.evaluate(() => history.back());
    await until(page, () => location.pathname.includes('lesson/8/'));
    await follow(page, '.stations li:nth-child(7) a');
    await follow(page, '.onward .go');
    assert.equal(path(page), `${root(language)}result/index.html`);
    // Who comes back sees where the car pulls and can check again at once, in the same chair.
    await follow(page, '.wordmark');
    await until(page, () => document.querySelector('.back .pull'));
    assert.equal(await page.$eval('.else', (fold) => fold.open), false);
    await press(page, 'again-button');
    await until(page, () => location.pathname.includes('/check/'));
    assert.equal(path(page), ratingPage(role, 'focus', language));
    assert.equal(await page.$$eval('main :checked', (found) => found.length), 0);
  });
}

async function tap(page, link) {
  const from = page.url();
  await link.click();
  await until(page, (from) => location.href !== from, from);
}

story('only the lesson: eight scenes, nothing asked, and an end of its own', { languages: 'es' }, async ({ page, open }) => {
  const say = words('es');
  await open('es/index.html');
  await follow(page, '.way[href*="lesson/1/"]');
  const lesson = steps('lesson');
  for (const [place, step] of lesson.entries()) {
    const [, name] = step.split(' ');
    assert.equal(path(page), address(step, '', 'es'));
    assert.equal(await text(page, 'h1'), say(`scene-${name}-title`));
    assert.equal(await text(page, '.place'), say('place-scene', { number: place + 1, total: 8 }));
    assert.equal(await text(page, '.left'), say('minutes-left', { count: lesson.slice(place).reduce((sum, step) => sum + minutes(step), 0) }));
    assert.equal(await page.$('main [type=radio]'), null, 'nothing is asked');
    // The links to seen scenes are marked, including this one.
    assert.equal(await page.$$eval('.stations .seen', (seen) => seen.length), place + 1);
    await follow(page, '.onward .go');
  }
  assert.equal(path(page), 'es/finish/index.html');
  assert.equal(await text(page, 'h1'), say('finish-title'));
});

story('answers given on one way are there on the others', async ({ page, open }) => {
  await open('course/');
  await follow(page, '.chair[href*="seller"]');
  await follow(page, '.onward .go');
  await follow(page, '.onward .go');
  await rateQuickly(page, 'focus', answers);
  await follow(page, '.wordmark');
  await follow(page, '.way[href*="check/"]');
  await follow(page, '.chair[href*="seller"]');
  assert.equal(path(page), ratingPage('seller', 'focus'));
  assert.ok(await page.$eval(`#F1-outside-${answers.F1[0]}`, (radio) => radio.checked));
});

story('what was chosen to try survives a reload, and two are the most', async ({ page, open }) => {
  await openWith({ page, open }, 'result/', 'seller', answers);
  const chosen = () => page.$$eval('.tries li p', (all) => all.map((one) => one.textContent));
  await press(page, 'try-yes');
  await until(page, () => document.activeElement?.id === 'try-title');
  await page.click('#tab-order');
  await page.click('#wheel-order:not([hidden]) .try [aria-pressed=false]');
  const before = await chosen();
  assert.equal(before.length, 2);
  await page.type('#intention', 'Ask Ana first, on Monday.');
  // A third is not offered.
  await page.click('#tab-coaching');
  assert.equal(await text(page, '#wheel-coaching:not([hidden]) .try .small'), words('en')('try-full'));
  assert.equal(await page.$('#wheel-coaching .try button'), null);
  await page.reload();
  await live(page);
  assert.deepEqual(await chosen(), before);
  assert.equal(await page.$eval('#intention', (field) => field.value), 'Ask Ana first, on Monday.');
  await press(page, 'try-drop');
  // What was dropped stands where it was until the page is left.
  await until(page, () => document.querySelectorAll('.tries li.chrome').length === 1);
  assert.deepEqual(await chosen(), before);
  await follow(page, '.wordmark');
  assert.equal((await chosen()).length, 1);
  // The other one is dropped where a reader comes back, who is then still in that card; one press takes that back.
  const isDropped = (there) => until(page, (there) => Boolean(document.querySelector('.tries li.chrome')) === there, there);
  await press(page, 'try-drop');
  await isDropped(true);
  await press(page, 'try-yes');
  await isDropped(false);
  await page.reload();
  await live(page);
  assert.equal((await chosen()).length, 1);
  await press(page, 'try-drop');
  await isDropped(true);
  assert.equal(await page.evaluate(() => document.activeElement.closest('.back')?.className), 'back');
});

story('the history calls a change real only when it exceeds the error', async ({ page, open }) => {
  const say = words('en');
  const entries = () => page.$$eval('.history li', (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
  await openWith({ page, open }, 'result/', 'seller', answers);
  await startAgain(page);
  // One answer one step closer: 54.2 after 53.1, well within the error.
  await open('result/');
  await readIn(page, answersFile('seller', { ...answers, F1: [answers.F1[0] + 1, answers.F1[1]] }));
  await until(page, () => document.querySelector('.history li'));
  // The change from the check before is told above the chart, and not again where that check is listed.
  const latest = () => text(page, '[aria-labelledby=history-title] > p');
  assert.equal(await latest(), say('change-noise', { before: '53', after: '54' }));
  const [last] = await entries();
  assert.match(last, /: 53 \(seller\)$/);

  // Closing all gaps is a real change from both earlier checks.
  await startAgain(page, true);
  await open('result/');
  await readIn(page, answersFile('seller', GOLDEN.A_all_in_line.answers));
  await until(page, () => document.querySelectorAll('.history li').length === 2);
  const all = await entries();
  assert.equal(await latest(), say('change-real', { before: '54', after: '100' }));
  assert.match(all[0], /: 54 \(seller\)$/);
  assert.ok(all[1].endsWith(say('change-real', { before: '53', after: '100' })), all[1]);

  // A different chair is a different view, so nothing is compared.
  await startAgain(page, true);
  await open('result/');
  await readIn(page, answersFile('leader', answers));
  await until(page, () => document.querySelectorAll('.history li').length === 3);
  for (const entry of await entries()) assert.ok(entry.endsWith(say('history-other-role')), entry);
});

story('a result stands beside a new check, which goes on where it was', async ({ page, open }) => {
  const say = words('en');
  await openWith({ page, open }, 'result/', 'seller', answers);
  await startAgain(page);
  // At its first practice, in the same chair; the way back stands there.
  assert.equal(path(page), ratingPage('seller', 'focus'));
  assert.equal(await page.$$eval('main :checked', (found) => found.length), 0);
  assert.ok((await text(page, '#F1')).startsWith(say('rating-again')));
  await follow(page, '#F1 a');
  await assertResult(page, 'en', 'E_mixed_realistic');
  await startAgain(page, true);
  await page.goBack();
  await assertResult(page, 'en', 'E_mixed_realistic');
  await startAgain(page, true);
  await page.click('#F1-outside-2');
  await open('');
  assert.ok((await text(page, '.back')).includes(say('again-underway', { answered: 0, total: 16 })));
  await press(page, 'again-go-on');
  await until(page, () => document.querySelectorAll('main :checked').length === 1);
  await open('result/');
  await assertResult(page, 'en', 'E_mixed_realistic');
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

story('who has only looked at the choice of chairs, or opened a card, is not told to continue', async ({ page, open }) => {
  for (const folder of ['check/', 'course/', 'check/seller/focus/']) {
    await open(folder);
    await follow(page, '.wordmark');
    assert.equal(await page.$('.back'), null, folder);
    assert.ok(await page.$('.sting'), folder);
  }
});

story('who stopped in a scene is told where, and what is left', { languages: 'es' }, async ({ page, open }) => {
  const say = words('es');
  await open('es/lesson/5/');
  await follow(page, '.wordmark');
  const left = steps('lesson').slice(4).reduce((sum, step) => sum + minutes(step), 0);
  assert.equal(await text(page, '.back p'), `${say('start-scene', { number: 5 })} ${say('minutes-left', { count: left })}`);
  await follow(page, '.back .go');
  assert.equal(path(page), 'es/lesson/5/index.html');
  await follow(page, '.wordmark');
  await page.click('.else summary');
  await follow(page, '.sting[href*="crm"]');
  assert.equal(path(page), 'es/lesson/1/index.html');
});

const app = gate();
for (const language of LANGUAGES) {
  story(`before the app, a thought is a link that it takes up, in ${language}`, { languages: language, viewport: PHONE, server: app.server }, async ({ page, site }) => {
    const say = words(language);
    app.close();
    await page.goto(`${site.url}${root(language)}index.html`, { waitUntil: 'domcontentloaded' });
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('.sting[href*="trips"]')]);
    assert.equal(await page.$('[data-live]'), null, 'the app must not be there yet');
    app.open();
    await live(page);
    assert.equal(path(page, site), `${root(language)}lesson/1/index.html`);
    await until(page, (own) => document.querySelector('.seat + .seat')?.textContent.includes(own), say('chairs-own'));
  });
}

for (const [language, chance, first] of [['en', 0.9, 'seller'], ['es', 0, 'leader']]) {
  const prepare = (page) => page.evaluateOnNewDocument((chance) => { Math.random = () => chance; }, chance);
  story(`the lot puts the ${first}'s thoughts first, for eye and key alike, and the app leaves them there, in ${language}`, { languages: language, viewport: PHONE, server: app.server, copy: false, prepare }, async ({ page, site }) => {
    const thoughts = { seller: ['afternoon', 'numbers'], leader: ['crm', 'trips'] };
    const { [first]: before, ...others } = thoughts;
    const order = [...before, ...Object.values(others)[0]];
    const stand = () => page.$$eval('.sting', (links) => links.toSorted((one, two) => one.getBoundingClientRect().top - two.getBoundingClientRect().top).map((link) => link.href.split('-').at(-1)));
    app.close();
    await page.goto(`${site.url}${root(language)}index.html`, { waitUntil: 'domcontentloaded' });
    assert.equal(await page.$('[data-drawn]'), null, 'the app must not be there yet');
    assert.deepEqual(await stand(), order);
    await page.focus('.sting');
    app.open();
    await live(page);
    assert.deepEqual(await stand(), order);
    const keys = [];
    for (const _ of order) {
      keys.push(await page.evaluate(() => document.activeElement.href.split('-').at(-1)));
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(keys, order);
  });
}

for (const language of LANGUAGES) {
  story(`the wheels of the first car can be turned straight, in ${language}`, { languages: language, viewport: PHONE }, async ({ page, open }) => {
    const say = words(language);
    await open(root(language));
    await until(page, () => document.querySelector('.steering'));
    assert.equal(await text(page, '.steering p'), say('steering-ask'));
    for (const [id, label] of [['front-left', 'steering-left'], ['front-right', 'steering-right']]) {
      assert.equal(await page.$eval(`#${id}`, (wheel) => wheel.labels[0].textContent), say(label));
    }
    // One by its keys.
    await page.focus('#front-left');
    assert.equal(await page.$eval('#front-left', (wheel) => wheel.ariaValueText), say('pull-angle-out', { degrees: 14 }));
    await page.keyboard.press('ArrowRight');
    assert.equal(await text(page, '.steering p'), say('steering-ask'));
    // The other by its handle, which may be dragged up and down or sideways; its page stays where it is.
    const handle = () => page.$eval('.steering g + g circle', (handle) => {
      const { x, y, width, height } = handle.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const drag = async (across, down) => {
      const { x, y } = await handle();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + across, y + down, { steps: 4 });
      await page.mouse.up();
    };
    const right = () => page.$eval('#front-right', (wheel) => Number(wheel.value));
    await drag(30, 0);
    assert.ok(await right() < 14, 'sideways turns it too');
    await drag(-40, 0);
    assert.ok(await right() > 0);
    const { x, y } = await handle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let up = 0; up < 40 && await right() > 0; up++) await page.mouse.move(x, y - up);
    await page.mouse.up();
    await until(page, (said) => document.querySelector('.steering p').textContent === said, say('steering-straight'));
    assert.ok(await page.$('.opening.straight'));
    assert.equal(await page.$eval('#front-right', (wheel) => wheel.ariaValueText), say('pull-angle-straight'));
  });

  story(`the first press is in view on a phone, in ${language}`, { languages: language, viewport: { width: 360, height: 740 } }, async ({ page, open }) => {
    await open(root(language));
    const { first, title, line } = await page.evaluate(() => {
      const title = document.querySelector('h1');
      return { first: document.querySelector('.sting').getBoundingClientRect().top, title: title.clientHeight, line: parseFloat(getComputedStyle(title).lineHeight) };
    });
    assert.ok(first <= 420, `the first thought stands at ${first}`);
    assert.ok(title <= 2 * line + 1, 'the title takes more than two lines');
    assert.equal(await page.$eval('.top', (head) => head.clientHeight), 52 - 2);
  });
}

// The car, the year and the three sentences, each from first to last by mouse, by touch and by keyboard alone.

import assert from 'node:assert/strict';
import { announced, assertDone, listen, said, slid, startOver, walks } from './hands.mjs';
import { live, story, text } from './lib.mjs';
import { root } from './site.mjs';
import { answersFile, readIn } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

// ---- Scene 7 ----------------------------------------------------------------------------------------------

const run = '.undo button';

walks('scene 7: a guess, a year, and two levers', async ({ page, open }, hand, language) => {
  const say = words(language);
  const month = (number) => say('play-months').split(' ')[number - 1];
  const percent = (tenths) => {
    const value = Number.isInteger(tenths / 10) ? `${tenths / 10}` : (tenths / 10).toFixed(1);
    return `${tenths > 0 ? '+' : ''}${value.replace('-', '−').replace('.', say('number-decimal-mark'))}`;
  };
  const values = { month: month(5), lag: 4, push: month(7), hole: month(10) };
  const curves = async (relationships, revenue) => {
    assert.deepEqual(await said(page, '.curves dd'), [
      say('year-december', { value: percent(relationships) }),
      revenue === undefined ? '?' : say('year-whole', { value: percent(revenue) }),
    ]);
  };
  const column = (place) => said(page, `.numbers td:nth-of-type(${place})`);
  const slide = (id, value) => slid(page, hand, `#year-${id}`, value);

  await open(`${root(language)}lesson/7/`);
  await listen(page);
  assert.equal(await text(page, '.reaction'), say('year-start'));
  await curves(200);

  // Too early, and then the month in which revenue follows.
  assert.equal(await slide('flag', 3), say('year-ready'));
  assert.equal(await announced(page, hand, run), say('year-early', { ...values, flag: month(3) }));
  await curves(200, 100);
  assert.equal(await announced(page, hand, run), say('year-ready'));
  await curves(200);
  await slide('flag', 5);
  assert.equal(await announced(page, hand, run), say('year-right', { ...values, flag: month(5) }));
  const steps = [40, 80, 120, 160, 200].map((tenths) => say('year-percent', { value: percent(tenths) }));
  const [, , , , last] = steps;
  assert.deepEqual(await column(1), [...steps, ...Array(7).fill(last)]);
  assert.deepEqual(await column(2), [...Array(4).fill(say('year-percent', { value: '0' })), ...steps, last, last, last]);

  // One lever, then both.
  assert.equal(await slide('effort', 0), say('year-flat'));
  assert.equal(await slide('orders', 25), say('year-push', values));
  const end = say('year-more-push', values);
  assert.equal(await slide('effort', 20), end);

  const ended = async () => {
    assert.equal(await text(page, '.reaction'), end);
    assert.equal((await column(2))[6], say('year-percent', { value: percent(370) }), 'July has what was brought forward');
    assert.equal((await column(2))[9], say('year-percent', { value: percent(-50) }), 'and October lacks it');
    await assertDone(page, 7);
  };
  await ended();
  await page.reload();
  await live(page);
  await ended();

  await listen(page);
  assert.equal(await startOver(page, hand), say('year-start'));
  await curves(200);
  assert.equal(await page.$eval('#year-flag', (flag) => flag.value), '1');
  await assertDone(page, 7);
});

// ---- Scene 8 ----------------------------------------------------------------------------------------------

const PARTS = { fact: ['always', 'number', 'something'], want: ['some', 'must', 'number'], ask: ['open', 'agree', 'you'], listener: ['chair', 'colleague', 'self'] };

const part = (name, id) => `.board > .part:nth-of-type(${Object.keys(PARTS).indexOf(name) + 1}) li:nth-child(${PARTS[name].indexOf(id) + 1}) button`;
const keep = (place) => `.told li:nth-child(${place}) button`;

walks('scene 8: a gap is said in three sentences', async ({ page, open }, hand, language) => {
  const say = words(language);
  const act = (selector) => announced(page, hand, selector);
  const times = (step) => say(`frequency-${step}.times`);
  const short = (step) => say('table-times', { times: say(`frequency-${step}.short`) });
  const knows = () => said(page, '#truth-theirs dd');
  const parts = () => page.$$eval('.board > .part', (found) => found.length);
  // Noa's sample: content/interactions.toml.
  const [outside, inside] = [4, 2];

  await open(`${root(language)}lesson/8/`);
  await listen(page);
  assert.equal(await text(page, '.reaction'), say('truth-start'));
  assert.ok((await text(page, '#truth-mine')).startsWith(say('truth-sample-seller')));
  assert.deepEqual(await said(page, '#truth-mine dd'), [short(outside), short(inside)]);
  assert.deepEqual(await knows(), [say('truth-nothing'), say('truth-nothing')]);

  // A reproach and a hint do not reach the other side; a number does.
  assert.equal(await act(part('fact', 'always')), say('truth-fact-always-why'));
  assert.deepEqual(await knows(), [say('truth-wall'), say('truth-nothing')]);
  assert.equal(await parts(), 1, 'the next sentence waits for this one');
  assert.equal(await act(part('fact', 'number')), say('truth-fact-number-why'));
  assert.deepEqual(await knows(), [short(outside), say('truth-nothing')]);
  assert.equal(await act(part('want', 'some')), say('truth-want-some-why'));
  assert.deepEqual(await knows(), [short(outside), say('truth-fog')]);
  assert.equal(await act(part('want', 'number')), say('truth-want-number-why'));
  assert.deepEqual(await knows(), [short(outside), short(inside)]);
  assert.equal(await act(part('ask', 'open')), say('truth-ask-open-why'));
  // Whole, they are kept at once.
  const kept = `${say('truth-listener-chair-why')} ${say('truth-kept')}`;
  assert.equal(await act(part('listener', 'chair')), kept);

  // The note contains no number from the sample, which is not anyone's answer.
  const blank = say('truth-blank');
  const note = say('truth-note', {
    to: say('truth-listener-chair', { role: 'seller' }),
    fact: say('truth-fact-number', { fact: say('truth-practice-f4', { role: 'seller' }), outside: blank }),
    want: say('truth-want-number', { inside: blank }),
    ask: say('truth-ask-open'),
  });
  assert.ok(!note.includes(times(outside)));
  assert.equal(await text(page, '.told blockquote'), note);
  assert.equal(await act(keep(2)), say('truth-left'));
  assert.equal(await act(keep(1)), kept);

  const ended = async () => {
    assert.equal(await text(page, '.reaction'), kept);
    assert.deepEqual(await knows(), [short(outside), short(inside)]);
    await assertDone(page, 8);
  };
  await ended();
  await page.reload();
  await live(page);
  await ended();

  await listen(page);
  assert.equal(await startOver(page, hand), say('truth-start'));
  assert.deepEqual(await knows(), [say('truth-nothing'), say('truth-nothing')]);
  assert.equal(await parts(), 1);
  await assertDone(page, 8);
  // The sentence stands on the result page, and on the page at the end.
  await open(`${root(language)}result/`);
  assert.equal(await page.$eval('#intention', (field) => field.value), note);
  await open(`${root(language)}finish/`);
  assert.equal(await text(page, '.own'), note);
});

for (const language of LANGUAGES) {
  story(`a wheel’s scene and the last scene begin with the reader’s own answers, in ${language}`, { languages: language }, async ({ page, open }) => {
    const say = words(language);
    // The widest gap of all is in the third wheel; the widest gap of the first wheel is a different one.
    const answers = { F1: [3, 4], F3: [2, 2], F4: [4, 1], F2: [3, 3], K1: [0, 5], K3: [2, 2], K4: [1, 1], K2: [3, 4] };
    await open(`${root(language)}result/`);
    await readIn(page, answersFile('leader', answers));
    const own = (id) => [say(`practice-${id}`, { role: 'leader' }), ...answers[id.toUpperCase()].map((step) => say(`frequency-${step}.times`))];

    await open(`${root(language)}lesson/3/`);
    const greeting = await text(page, '.greeting');
    for (const words of own('f4')) assert.ok(greeting.includes(words), `${greeting} lacks ${words}`);
    await open(`${root(language)}lesson/4/`);
    assert.equal(await page.$('.greeting'), null, 'of this wheel nothing is rated');

    await open(`${root(language)}lesson/8/`);
    assert.equal(await text(page, '#truth-mine p'), `${say('truth-own')}${own('k1')[0]}`);
    const shown = await said(page, '#truth-mine dd');
    assert.deepEqual(shown, [0, 5].map((step) => say('table-times', { times: say(`frequency-${step}.short`) })));
  });
}

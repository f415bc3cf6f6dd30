// Two chairs and what is said about a gap, each from first to last by touch and by keyboard alone.

import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { HANDS, SMALL, press, saying, settled, told } from './board.mjs';
import { ENDS, pick, seat } from './ends.mjs';
import { live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { typeInto } from './team.mjs';
import { GOLDEN, openWith } from './walk.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

/** By keyboard in one language, by touch in the other. */
function walks(name, walk) {
  for (const [by, language] of [['keyboard', 'en'], ['touch', 'es']]) {
    const hand = HANDS[by];
    story(`${name} by ${by}, in ${language}`, { languages: language, viewport: hand.viewport, dark: false }, (reader) => walk(reader, hand, language));
  }
}

// ---- Scene 1 ----------------------------------------------------------------------------------------------

const DAYS = ['meeting', 'forecast', 'travel'];
/** Each person's actual thoughts, by their places: content/interactions.toml. */
const REAL = { seller: [1, 2, 3], leader: [2, 3, 1] };
const CHAIRS = Object.keys(REAL);

walks('scene 1: the week is seen from both chairs, and named', async ({ page, open }, hand, language) => {
  const say = words(language);
  const thought = (day, of, number) => say(`chairs-moment-${day}-${of}-${number}`);
  // Each language begins in another chair.
  const order = language === 'en' ? CHAIRS : CHAIRS.toReversed();
  await open(`${root(language)}lesson/1/`);
  for (const chair of CHAIRS) {
    for (const line of [1, 2]) assert.ok(await saying(page, say(`chairs-said-${chair}-${line}`)), 'the four sentences stand before the act');
  }
  let heard = await press(page, hand, say(`chairs-seat-${order[0]}`));
  const [chair, there] = order;
  assert.equal(heard, say(`chairs-you-${chair}`));
  assert.equal(await text(page, '.thinks'), '?');
  /** The day that is asked about, which whoever hears it hears with the question. */
  const asks = async (id) => {
    assert.equal(await text(page, '#lead'), `${say(`chairs-moment-${id}`)} ${say(`chairs-moment-${id}-${chair}`)}`);
    assert.equal(await text(page, '#asks'), say(`chairs-ask-${there}`));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'asked');
    assert.equal((await page.$$('.thought')).length, 3);
  };
  await asks(DAYS[0]);
  for (const [place, id] of DAYS.entries()) {
    const face = () => page.$eval('.across', (face) => face.innerHTML);
    const before = await face();
    const real = REAL[there][place];
    const guess = place === 0 ? real : (real % 3) + 1;
    heard = await press(page, hand, thought(id, there, guess));
    const why = say(`chairs-moment-${id}-${there}-why`);
    const answer = say(place === 0 ? 'chairs-near' : 'chairs-far', { why, day: id });
    assert.equal(heard, `${answer} ${thought(id, there, real)}`);
    assert.equal(await text(page, '.thinks'), thought(id, there, real));
    assert.notEqual(await face(), before, 'the face changes with the thought');
    assert.equal(await text(page, '#reaction p'), answer);
    // The next day stands under the answer, and on a phone one sees from the face to the last thought.
    if (DAYS[place + 1]) await asks(DAYS[place + 1]);
    else assert.ok(await page.evaluate((leads) => document.activeElement.textContent === leads, say('chairs-turn')), 'the focus is on what leads on');
    const [top, bottom] = await page.evaluate(() => [document.querySelector('.across').getBoundingClientRect().top, [...document.querySelectorAll('.board button')].at(-1).getBoundingClientRect().bottom]);
    assert.ok(top >= 0 && bottom <= page.viewport().height, `from ${top} to ${bottom}`);
  }
  heard = await press(page, hand, say('chairs-turn'));
  // From the other chair, the same days at once, with what was thought in the first.
  assert.equal(await text(page, '.board h2'), say(`chairs-turned-${there}`));
  const days = await page.$$eval('.days li', (days) => days.map((day) => day.textContent.replace(/\s+/g, ' ').trim()));
  assert.deepEqual(days, DAYS.map((id, place) => [say(`chairs-moment-${id}`), thought(id, chair, REAL[chair][place])].join(' ')));
  const ended = async () => {
    assert.equal((await told(page)).trim(), say('chairs-both'));
    assert.equal(await text(page, '#reaction p'), plain(say('chairs-name')));
    assert.equal(await text(page, '.takeaway'), say('scene-two-chairs-takeaway'));
    await saying(page, say('scene-two-chairs-next'));
    assert.equal(await text(page, '.stations .done span'), '1');
  };
  assert.equal(heard, say('chairs-both'));
  await ended();
  await page.reload();
  await live(page);
  await ended();
});

for (const [hand, pause] of [['mouse', 0], ['touch', 0], ['touch', 450]]) {
  story(`the second press of a ${pause ? 'slow ' : ''}double ${hand === 'mouse' ? 'click' : 'tap'} answers nothing`, { viewport: HANDS.touch.viewport }, async ({ page, open }) => {
    for (const [scene, choice] of [[1, '.thought'], [4, '.spoken']]) {
      await open(`lesson/${scene}/`);
      if (scene === 1) await (await page.waitForSelector(seat(1))).click();
      for (const place of [1, 2, 3]) {
        // The last tap is no part of it; of a mouse, the browser says which press it is.
        if (hand === 'touch') await setTimeout(650);
        const { x, y } = await (await page.waitForSelector(`.picks li:nth-child(${place}) ${choice}`)).clickablePoint();
        const before = await told(page);
        const press = async (clickCount) => {
          if (hand === 'touch') return page.touchscreen.tap(x, y);
          await page.mouse.move(x, y);
          await page.mouse.down({ clickCount });
          await page.mouse.up({ clickCount });
        };
        await press(1);
        await until(page, (before) => document.querySelector('.play [role=status]').textContent !== before, before);
        const once = await told(page);
        await setTimeout(pause);
        await press(2);
        await settled(page);
        assert.equal(await told(page), once, `scene ${scene}, choice ${place}`);
      }
    }
  });
}

for (const hand of ['mouse', 'touch']) {
  story(`a double ${hand === 'mouse' ? 'click' : 'tap'} moves no slider that comes up under it`, { viewport: HANDS[hand].viewport }, async ({ page, open }) => {
    const say = words('en');
    await open('lesson/8/');
    await slide(page, '#truth-outside', 6);
    await slide(page, '#truth-inside', 1);
    const value = () => page.$eval('#truth-inside', (slider) => slider.value);
    /** Puts a button over a place of the slider that leads to another value, and presses there twice, as fast as a hand can. */
    const twice = async (pause) => {
      await settled(page);
      const at = await page.$eval('#truth-inside', (slider) => {
        slider.scrollIntoView({ block: 'center' });
        const { right, top, height } = slider.getBoundingClientRect();
        const [x, y] = [right - 30, top + height / 2];
        const cover = Object.assign(document.createElement('button'), { id: 'cover', textContent: 'cover' });
        Object.assign(cover.style, { position: 'fixed', left: 0, top: 0, width: '40px', height: '40px', zIndex: 9 });
        cover.addEventListener('click', () => cover.remove());
        document.querySelector('.camber').append(cover);
        const from = cover.getBoundingClientRect();
        cover.style.translate = `${x - 20 - from.left}px ${y - 20 - from.top}px`;
        return [x, y];
      });
      for (const clickCount of [1, 2]) {
        if (hand === 'touch') await page.touchscreen.tap(...at);
        else {
          await page.mouse.move(...at);
          await page.mouse.down({ clickCount });
          await page.mouse.up({ clickCount });
        }
        if (clickCount === 1) await setTimeout(pause);
      }
      await settled(page);
      return value();
    };
    assert.equal(await twice(100), '1');
    assert.equal(await told(page), say('truth-off'));
    // Who waits until it is read means it.
    await setTimeout(600);
    assert.notEqual(await twice(600), '1');
  });
}

story('scene 1: the chair of the reader’s own role is pointed out', async ({ page, open }) => {
  const say = words('en');
  await open('course/');
  await page.click('.chair[href*="leader"]');
  await until(page, () => document.querySelector('.seats'));
  const own = await saying(page, say('chairs-own'));
  assert.ok(await own.evaluate((seat, leader) => seat.textContent.includes(leader), say('chairs-seat-leader')));
  await saying(page, say('chairs-sit'));
});

// ---- Scene 8 ----------------------------------------------------------------------------------------------

/** The ways to say each part, the one that gets through last. */
const PARTS = { say: ['crowd', 'small', 'plain'], ask: ['later', 'agree', 'open'] };

/** Sets a slider with the arrow keys. */
async function slide(page, selector, value) {
  await page.focus(selector);
  const steps = await page.$eval(selector, (slider, value) => value - slider.value, value);
  for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight');
}

walks('scene 8: who has rated nothing says a gap with numbers of their own', async ({ page, open }, hand, language) => {
  const say = words(language);
  await open(`${root(language)}lesson/8/`);
  assert.equal(await text(page, '.board h2'), say('truth-sample-seller'));
  // On track or off: without a gap there is nothing to say.
  await slide(page, '#truth-outside', 6);
  await slide(page, '#truth-inside', 6);
  await until(page, () => !document.querySelector('#asked'));
  assert.equal(await told(page), say('truth-on'));
  await slide(page, '#truth-inside', 1);
  await until(page, () => document.querySelector('#asked'));
  assert.equal(await told(page), say('truth-off'));

  const fact = say('truth-practice-f4', { role: 'seller' });
  const unit = say('truth-unit', { item: 'F4' });
  const values = { fact, outside: say('truth-times', { step: 6, unit }), inside: say('truth-wish', { step: 1, unit }) };
  assert.equal(await text(page, '#asks'), say('truth-part-say'));
  const names = Object.keys(PARTS);
  for (const [place, name] of names.entries()) {
    for (const [turn, id] of PARTS[name].entries()) {
      const why = say(`truth-${name}-${id}-why`);
      const thinks = say(`truth-${name}-${id}-heard`);
      const heard = await press(page, hand, say(`truth-${name}-${id}`, values));
      const read = turn === 2 ? why : say('truth-wrong', { why });
      assert.equal(heard, `${read} ${thinks}`);
      assert.equal(await text(page, '.thinks'), thinks);
      // A wall, a fog, and then nothing between.
      assert.equal(await page.$$eval('.across .bricks, .across .fog', (all) => all.map((veil) => veil.classList[0]).join()), ['bricks', 'fog', ''][turn]);
      const next = names[place + 1] ? `truth-part-${names[place + 1]}` : 'truth-whom';
      assert.equal(await text(page, '#asked h2'), say(turn < 2 ? 'truth-again' : next), 'what to say next comes with the answer');
      assert.equal((await page.$$('.thought')).length, turn < 2 ? 2 : 3, 'what was just tried is not offered again');
    }
  }
  assert.equal(await press(page, hand, say('truth-listener-chair', { role: 'seller' })), say('truth-kept'));

  // The numbers are the reader's own, and the sentence is kept at once.
  const note = say('truth-note', {
    listener: 'chair',
    to: say('truth-listener-chair', { role: 'seller' }),
    said: say('truth-say-plain', values),
    ask: say('truth-ask-open'),
  });
  assert.ok(note.includes(values.outside) && note.includes(values.inside));
  const ended = async () => {
    assert.equal(await text(page, '.board blockquote'), note);
    assert.equal(await text(page, '#reaction p'), say('truth-listener-chair-why'));
    assert.equal(await text(page, '.takeaway'), plain(say('scene-inside-outside-takeaway')));
    await saying(page, say('truth-undo'));
  };
  await ended();
  // It can be taken back, and kept again. The button stays under the hand.
  assert.equal(await press(page, hand, say('truth-undo')), say('truth-left'));
  assert.equal(await press(page, hand, say('truth-put')), say('truth-kept'));
  await page.reload();
  await live(page);
  await ended();
  await open(`${root(language)}result/`);
  assert.equal(await page.$eval('#intention', (field) => field.value), note);
  await open(`${root(language)}finish/`);
  assert.equal(await text(page, '.slip blockquote'), note);
});

story('scene 8: what was written before comes back with Undo', { dark: false }, async ({ page, open }) => {
  const say = words('en');
  await openWith({ page, open }, 'result/', 'seller', GOLDEN.E_mixed_realistic.answers);
  await page.type('#intention', 'Ask Ana first.');
  await open('lesson/8/');
  for (const step of ENDS[8]) {
    await page.click(step);
    await settled(page);
  }
  // What stands already is not replaced unasked, and stays when it is kept.
  const kept = async () => {
    await open('result/');
    const field = await page.$eval('#intention', (field) => field.value);
    await open('lesson/8/');
    return field;
  };
  assert.equal(await told(page), [say('truth-already'), say('truth-which')].join(' '));
  assert.equal(await kept(), 'Ask Ana first.');
  // Then it is what is shown.
  assert.equal(await press(page, HANDS.mouse, say('truth-mine')), say('truth-yours'));
  assert.equal(await text(page, '.board blockquote'), 'Ask Ana first.');
  assert.equal(await kept(), 'Ask Ana first.');
  await press(page, HANDS.mouse, say('truth-replace'));
  assert.equal(await press(page, HANDS.mouse, say('truth-replace')), say('truth-kept'));
  await press(page, HANDS.mouse, say('truth-undo'));
  assert.equal(await kept(), 'Ask Ana first.');
  // A page opened anew no longer knows what it would bring back, so it does not offer to.
  await press(page, HANDS.mouse, say('truth-replace'));
  await press(page, HANDS.mouse, say('truth-replace'));
  await page.reload();
  await live(page);
  assert.deepEqual([await told(page), await page.$$eval('.kept button', (buttons) => buttons.length)], [say('truth-kept'), 0]);
});

story('scene 8: what the reader has changed since stays, in either language', { dark: false }, async ({ page, open }) => {
  await open('lesson/8/');
  for (const step of ENDS[8]) {
    await page.click(step);
    await settled(page);
  }
  const composed = await text(page, '.board blockquote');
  for (const [language, written] of [['es', composed], ['en', 'Ask Ana first.'], ['es', 'Ask Ana first.']]) {
    await open('result/');
    await typeInto(page, '#intention', written);
    await open(`${root(language)}lesson/8/`);
    assert.equal(await told(page), words(language)('truth-yours'));
    assert.equal(await text(page, '.board blockquote'), written);
    assert.equal(await page.$('.kept button'), null, 'nothing replaces it');
  }
});

for (const language of LANGUAGES) {
  story(`a wheel’s scene and the last scene begin with the reader’s own answers, in ${language}`, { languages: language, viewport: SMALL }, async ({ page, open }) => {
    const say = words(language);
    // The widest gap of all is in the third wheel; the widest gap of the first wheel is a different one.
    const answers = { F1: [3, 4], F3: [2, 2], F4: [4, 1], F2: [3, 3], K1: [0, 5], K3: [2, 2], K4: [1, 1], K2: [3, 4] };
    await openWith({ page, open }, `${root(language)}result/`, 'leader', answers);
    const own = (id) => say(`practice-${id}`, { role: 'leader' });
    /** With one's own answers as without any, a scene begins in the first screen. */
    const first = async () => {
      const top = await page.$$eval('.play :is(button, input, a)', (all) => all.find((one) => one.checkVisibility()).getBoundingClientRect().top);
      assert.ok(top <= 420, `the first control stands at ${top}`);
    };

    await open(`${root(language)}lesson/3/`);
    assert.equal(await text(page, '.greeting'), say('play-greeting', { wheel: say('wheel-focus'), practice: own('f4') }));
    await first();
    await open(`${root(language)}lesson/4/`);
    assert.equal(await page.$('.greeting'), null, 'of this wheel nothing is rated');

    await open(`${root(language)}lesson/8/`);
    assert.equal(await text(page, '.board h2'), say('truth-own'));
    assert.equal(await text(page, '.board .sees'), own('k1'));
    const shown = await page.$$eval('.board dd', (all) => all.map((one) => one.textContent));
    assert.deepEqual(shown, [0, 5].map((step) => say('table-times', { times: say(`frequency-${step}.short`) })));
    assert.equal(await page.$('.board input'), null, 'what was answered stays');
    await first();
  });
}

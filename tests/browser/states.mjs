// The states a page can be in, each reached the way a reader reaches it. Axe and the layout tests check all of them.
// Where one state lies on the way to the next they share that way: opening a page costs more than looking at it.

import { ofPage, rate, turnTo } from './cards.mjs';
import { settled } from './board.mjs';
import { ENDS, SLOW_DRIVE, go, pick, seat } from './ends.mjs';
import { denied, leaveBehind, setting, until } from './lib.mjs';
import { LOCKED } from './pair.mjs';
import { SCENES, root } from './site.mjs';
import { CODES, ROUND, typeInto } from './team.mjs';
import { GOLDEN, answersFile, askToErase, daysLater, openWith, practicesOf, press, readIn, startAgain, tick } from './walk.mjs';

const { answers } = GOLDEN.E_mixed_realistic;
const some = (...wheels) => Object.fromEntries(wheels.flatMap(practicesOf).map((id) => [id, answers[id]]));
const leftOut = (...wheels) => ({ ...answers, ...Object.fromEntries(wheels.flatMap(practicesOf).map((id) => [id, null])) });

/** A way that begins anew: nothing done before it makes a difference. */
const anew = (reach) => Object.assign(reach, { anew: true });

/** Opens a page with these answers. */
const withAnswers = (folder, given, role = 'seller') => anew((reader, language) => openWith(reader, root(language) + folder, role, given));

/**
 * A device with these voices; a name in brackets is a remote voice. Utterances are recorded in `window.spoken`, and
 * `window.finish()` finishes the current one. Runs in the page.
 */
export function deviceVoices(names) {
  const voice = (name) => ({ lang: name.replace(/[()]/g, ''), localService: !name.startsWith('('), default: false, name });
  window.spoken = [];
  const engine = new EventTarget();
  engine.voices = names.map(voice);
  engine.current = null;
  engine.getVoices = () => engine.voices;
  engine.speak = (said) => {
    window.spoken.push({ text: said.text, lang: said.lang, voice: said.voice.name, rate: Math.round(said.rate * 100) / 100 });
    engine.current = said;
  };
  engine.end = (type) => {
    const said = engine.current;
    engine.current = null;
    setTimeout(() => said?.dispatchEvent(new Event(type)));
  };
  // As in browsers, canceling is reported as an error.
  engine.cancel = () => engine.end('error');
  window.finish = () => engine.end('end');
  Object.defineProperty(window, 'speechSynthesis', { value: engine });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
}

/** Reads the other person's code, which leads to the comparison. */
async function compareWith(page, code) {
  await typeInto(page, '#theirs', code);
  await press(page, 'pair-read');
  await until(page, () => document.querySelector('#pair-compare-title'));
}

/** Switches the other language on. */
async function besideOn({ page, open }, language) {
  await open(`${root(language)}lesson/1/`);
  await setting(page, 'beside');
  await until(page, () => document.querySelector('.pair'));
}

const at = (folder, before) => anew(async (reader, language) => {
  await before?.(reader, language);
  await reader.open(root(language) + folder);
});

/** Performs steps of a scene (see `ends.mjs`) one by one. */
const perform = async (page, steps) => {
  for (const [selector, value] of steps.map((step) => [step].flat())) {
    // What runs by itself comes to its end first.
    await page.waitForSelector(selector);
    await page.$eval(selector, (control, value) => {
      if (value === undefined) return control.click();
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
    await settled(page);
    // Where less motion is wished for, what runs by itself ends in a moment.
    await until(page, () => window.held || !document.querySelector('.running'));
  }
};

/** Opens a scene and performs these steps. Whoever has performed the first of them already goes on from there. */
const handled = (number, ...steps) => Object.assign(async ({ page, open }, language) => {
  await open(`${root(language)}lesson/${number}/`);
  await perform(page, steps);
}, { scene: number, steps });

/** The same, while something runs by itself, which then never ends. */
const running = (number, ...steps) => async (reader, language) => {
  const hold = () => {
    window.held = true;
    addEventListener('animationend', (event) => event.stopImmediatePropagation(), { capture: true });
  };
  await reader.page.evaluateOnNewDocument(hold);
  await handled(number, ...steps)(reader, language);
};

/** A state that is reached from another one, whose name this is. */
const from = (name, goOn) => Object.assign(goOn, { from: name });

/** A facilitator who has collected these codes. */
const withCodes = (...codes) => async ({ page, open }, language) => {
  await open(`${root(language)}team/`);
  await page.type('#round', String(ROUND));
  await page.type('#invited', '15');
  await typeInto(page, '#codes', codes.join('\n'));
  await page.$eval('.section .go', (button) => button.click());
  await until(page, () => document.querySelector('.entries li'));
  await page.$$eval('.section details', (all) => all.forEach((one) => { one.open = true; }));
};

/** { name: how to get there }: each takes a reader and a language, fresh or from where another state has led. */
const STATES = {
  'start': at(''),
  'start, straightened': from('start', async ({ page }) => {
    await until(page, () => document.querySelector('.steering'));
    for (const [wheel, key] of [['#front-left', 'ArrowRight'], ['#front-right', 'ArrowLeft']]) {
      await page.focus(wheel);
      await page.keyboard.press(key);
    }
    await until(page, () => document.querySelector('.opening.straight'));
  }),
  'start, half way': at('', withAnswers('check/seller/focus/', some('focus'))),
  'start, in a scene, the thoughts unfolded': async (reader, language) => {
    await at('', at('lesson/4/'))(reader, language);
    await reader.page.click('.else summary');
  },
  'start, with a result': async (reader, language) => {
    await withAnswers('result/', answers)(reader, language);
    await press(reader.page, 'try-yes');
    await reader.open(root(language));
    await until(reader.page, () => document.querySelector('.back .pull'));
  },
  'start, with an idea dropped and a new check to give up': async (reader, language) => {
    await withAnswers('result/', answers)(reader, language);
    await press(reader.page, 'try-yes');
    await startAgain(reader.page);
    await reader.page.click('#F1-outside-2');
    await reader.open(root(language));
    await press(reader.page, 'try-drop');
    await press(reader.page, 'again-drop');
    await until(reader.page, () => document.querySelector('.back .drop[open]') && document.querySelector('.tries li.chrome'));
  },
  'start, the menu': async ({ page, open }, language) => {
    await open(`${root(language)}lesson/3/`);
    await page.click('.menu summary');
  },
  'role': from('start, straightened', at('check/')),
  'rating, empty': from('role', at('check/leader/insight/')),
  'rating, after a wheel with open statements': from('rating, empty', ({ page }) => turnTo(ofPage(page), 'breath')),
  'rating, half': withAnswers('check/seller/focus/', { F1: [2, 5], F3: [6, 0], F4: [3, null] }),
  'rating, at the last statement while others are open': async (reader, language) => {
    await withAnswers('check/seller/order/', some('focus', 'coaching', 'insight'))(reader, language);
    await rate(ofPage(reader.page), 'O1-na');
    await turnTo(ofPage(reader.page), 'O2');
  },
  'rating, after a wheel': withAnswers('check/leader/coaching/', some('focus', 'coaching')),
  'rating, after the last wheel': withAnswers('check/leader/order/', answers),
  'rating, left out': withAnswers('check/seller/insight/', { K1: null, K3: [0, 6], K4: null }),
  ...Object.fromEntries(SCENES.map((scene, place) => [`scene ${scene}`, handled(place + 1)])),
  'two languages': at('lesson/4/', besideOn),
  'two languages, the end of a scene': async (reader, language) => {
    await besideOn(reader, language);
    await handled(2, ...ENDS[2])(reader, language);
    await reader.page.click('.how summary');
  },
  'scene two-chairs, on a day': handled(1, seat(1)),
  'scene two-chairs, answered': handled(1, seat(2), pick(1)),
  'scene two-chairs, at the end': handled(1, ...ENDS[1]),
  'read aloud': async ({ page, open }, language) => {
    await page.evaluateOnNewDocument(deviceVoices, ['en-US', 'es-MX']);
    await open(`${root(language)}lesson/5/`);
    await setting(page, 'aloud');
    await page.click('.aloud button');
    await until(page, () => document.querySelector('.sentence[data-now]'));
  },
  'scene the-pull, on the road': handled(2, '.steer'),
  'scene the-pull, turn by turn': handled(2, ...SLOW_DRIVE.slice(0, 3)),
  'scene the-pull, arrived': handled(2, ...ENDS[2].slice(0, 6)),
  'scene the-pull, under the car': handled(2, ...ENDS[2].slice(0, 6), ['#pull-left', 10]),
  'scene the-pull, the team': handled(2, ...ENDS[2].slice(0, -1)),
  'scene the-pull, at the end': handled(2, ...ENDS[2]),
  'scene focus, a request': handled(3, ...ENDS[3].slice(0, 2)),
  'scene focus, a request answered': handled(3, ...ENDS[3].slice(0, 4)),
  'scene focus, the silence': running(3, ...ENDS[3].slice(0, 6)),
  'scene focus, the message': handled(3, ...ENDS[3].slice(0, 6)),
  'scene focus, at the end': handled(3, ...ENDS[3]),
  'scene coaching, an answer': handled(4, ...ENDS[4].slice(0, 2)),
  'scene coaching, worn down at the door': handled(4, ...[1, 1, 2, 1, 1].map(pick), go),
  'scene coaching, at the door': handled(4, ...ENDS[4].slice(0, 6)),
  'scene coaching, at the end': handled(4, ...ENDS[4]),
  'scene insight, half way': handled(5, pick(1), pick(1)),
  'scene insight, the forecast': handled(5, ...ENDS[5].slice(0, 7)),
  'scene insight, at the end': handled(5, ...ENDS[5]),
  'scene order, half way': handled(6, ...ENDS[6].slice(0, 2), pick(2)),
  'scene order, the whole chain': handled(6, ...ENDS[6].slice(0, 4)),
  'scene order, fallen': handled(6, ...ENDS[6].slice(0, 5)),
  'scene order, at the end': handled(6, ...ENDS[6]),
  'scene leading-indicator, the year': running(7, ...ENDS[7].slice(0, 2)),
  'scene leading-indicator, a push': handled(7, ...ENDS[7].slice(0, 4)),
  'scene leading-indicator, the claim': handled(7, ...ENDS[7].slice(0, 6)),
  'scene leading-indicator, at the end': handled(7, ...ENDS[7]),
  'scene inside-outside, without a gap': handled(8, ['#truth-inside', 4]),
  'scene inside-outside, behind a wall': handled(8, pick(1)),
  'scene inside-outside, in the fog': handled(8, pick(3), pick(1)),
  'scene inside-outside, whom to tell': handled(8, ...ENDS[8].slice(0, -1)),
  'scene inside-outside, at the end': handled(8, ...ENDS[8]),
  'scene inside-outside, with other words there': handled(8, ...ENDS[8], '.how button', ...ENDS[8].slice(0, -1), pick(2)),
  'scene inside-outside, taken back': handled(8, ...ENDS[8], '.kept button'),
  'handout': from('rating, after a wheel with open statements', at('handout/')),
  'handout in two languages': from('handout', at('handout/both/')),
  'paper form': from('handout in two languages', at('paper/leader/')),
  'result, empty': at('result/'),
  'result, incomplete': from('result, empty', ({ page }) => readIn(page, answersFile('seller', some('focus', 'order')))),
  'result, partial': from('result, incomplete', ({ page }) => readIn(page, answersFile('seller', leftOut('order')))),
  'result, no overall number': from('result, partial', ({ page }) => readIn(page, answersFile('seller', leftOut('order', 'insight')))),
  'a file refused': from('result, no overall number', ({ page }) => readIn(page, 'no answers')),
  'result, with a file that perhaps was not saved': from('a file refused', async ({ page }) => {
    await press(page, 'export-json');
    await until(page, () => document.querySelector('#notice textarea'));
  }),
  'result, on a shared computer': from('result, with a file that perhaps was not saved', async ({ page }) => {
    await tick(page);
    await until(page, () => localStorage.getItem('camber.shared-computer'));
  }),
  'result, no gap, with a note': withAnswers('result/', GOLDEN.A_all_in_line.answers),
  'result, complete': from('result, no gap, with a note', async ({ page }) => {
    // With earlier checks, with a chosen commitment, and with the question before erasing.
    await readIn(page, answersFile('leader', answers));
    await readIn(page, answersFile('seller', answers));
    await press(page, 'try-yes');
    await askToErase(page);
  }),
  'result, all unfolded, at another wheel': async (reader, language) => {
    await withAnswers('result/', GOLDEN.C_maximum_gap.answers)(reader, language);
    await readIn(reader.page, answersFile('seller', answers));
    await at('result/')(reader, language);
    await press(reader.page, 'try-other');
    await reader.page.click('[role=tab][aria-selected=false]');
    await reader.page.$$eval('main details', (all) => all.forEach((one) => { one.open = true; }));
  },
  'result, thirty days later': from('start, with a result', async (reader, language) => {
    await daysLater(reader.page, 31);
    await reader.open(`${root(language)}result/`);
    await press(reader.page, 'happened-partly');
  }),
  'finish': from('result, thirty days later', async (reader, language) => {
    await reader.page.type('#intention', 'Ana, el lunes.');
    await reader.open(`${root(language)}finish/`);
  }),
  'about': from('paper form', at('about/')),
  'finish, with nothing to take along': from('about', at('finish/')),
  'privacy': anew(async (reader, language) => {
    await withAnswers('privacy/', answers)(reader, language);
    await until(reader.page, () => document.querySelector('#camber').dataset.copy);
  }),
  'pair, without answers': from('finish, with nothing to take along', at('pair/')),
  'pair, with answers of one\'s own': withAnswers('pair/', answers),
  'pair, with a passphrase to say': from('pair, with answers of one\'s own', async ({ page }) => {
    await typeInto(page, '#theirs', LOCKED);
    await press(page, 'pair-read');
    await until(page, () => document.querySelector('#unlock'));
    await press(page, 'pair-open');
    await until(page, () => document.querySelector('[role=alert] .notice'));
  }),
  'pair, locked': from('pair, with a passphrase to say', async ({ page }) => {
    await press(page, 'pair-put-away');
    await page.click('#lock');
    await until(page, () => document.querySelector('#passphrase'));
    await press(page, 'pair-lock-now');
    await until(page, () => document.querySelector('.code'));
  }),
  'pair, talking': from('pair, locked', async ({ page }) => {
    await press(page, 'pair-begin');
    await until(page, () => document.querySelector('#about-C3'));
    await page.click('#about-C3');
  }),
  'pair, at what to say': from('pair, talking', async ({ page }) => {
    await press(page, 'next');
    await until(page, () => document.querySelector('.try'));
  }),
  'pair, a link refused': withAnswers('pair/index.html#pair-7', answers),
  'pair, compared with little': from('pair, a link refused', ({ page }) => compareWith(page, '5RQE6-7GNW4-4P9RA-YB5JS-06CKK')),
  'pair, compared': from('pair, compared with little', async ({ page }) => {
    await press(page, 'pair-forget');
    await until(page, () => document.querySelector('#theirs'));
    await page.click('.rest summary');
    await press(page, 'pair-show-all');
    await page.click('#show-C3');
    await compareWith(page, '531NA-M63AN-8C6NA-GRDAN-0NMJ2');
    await press(page, 'pair-table-title');
    await press(page, 'pair-more');
    await page.$$eval('details.rest', (all) => all.forEach((one) => { one.open = true; }));
  }),
  'team, empty': at('team/'),
  'team, the invitation': from('team, empty', async ({ page }) => {
    await typeInto(page, '#round', String(ROUND));
    await press(page, 'team-slide');
    await until(page, () => document.querySelector('.slide'));
  }),
  'team, with refusals': withCodes(CODES[0], CODES[0], '4CXVW-3SMGQ-38AX5-KVSH5', CODES[1].replace('7', '8'), '5040A-10G00-FTJXA-M29G5'),
  'team, ready': withCodes(...CODES),
  'team, on the wall': from('team, ready', async ({ page }) => {
    await page.$eval('.section:last-of-type .go', (control) => control.click());
    await until(page, () => document.querySelector('.wall'));
  }),
  'team, in silence': from('team, on the wall', async ({ page }) => {
    // No second passes, or no two looks at it would be alike.
    await page.evaluate(() => {
      const real = window.setTimeout;
      window.setTimeout = (call, wait, ...rest) => (wait === 1000 ? 0 : real(call, wait, ...rest));
    });
    await press(page, 'team-silence');
    await until(page, () => document.querySelector('[role=timer]'));
  }),
  'team, all the figures': from('team, in silence', async ({ page }) => {
    await press(page, 'team-silence-end');
    await press(page, 'team-project-end');
    await until(page, () => document.querySelector('.groups'));
  }),
  'team, a code without answers': from('pair, without answers', at('team/code/')),
  'team, a code': async (reader, language) => {
    await withAnswers('team/code/', answers, 'leader')(reader, language);
    await press(reader.page, 'team-code-look');
    await until(reader.page, () => document.querySelector('.code'));
    await press(reader.page, 'team-code-numbers');
  },
  'team, a session': from('team, a code without answers', at('team/session/')),
  'nothing can be kept, there is no network, and a new version waits': async ({ page, open }, language) => {
    await denied(page);
    await open(`${root(language)}check/`);
    await page.evaluate(() => {
      // As device.js reports it.
      const root = document.querySelector('#camber');
      root.dataset.offline = '';
      root.dataset.newer = '';
      root.dispatchEvent(new Event('camber-fact'));
    });
    await until(page, () => document.querySelector('.newer button') && document.querySelector('.keeping'));
  },
  'what is stored cannot be read': async (reader, language) => {
    await leaveBehind(reader, 'damaged');
    await at('result/')(reader, language);
  },
  'the apology': from('what is stored cannot be read', async (reader, language) => {
    await at('check/seller/order/')(reader, language);
    // A panic cannot, and must not, be provoked from outside.
    await reader.page.$eval('#camber-apology', (apology) => apology.removeAttribute('hidden'));
  }),
};

/** Whether one list of steps begins with another. */
const begins = (steps, first) => JSON.stringify(steps.slice(0, first.length)) === JSON.stringify(first);

/**
 * The states in the order in which one reader comes through them: lists of [name, way], each way from where the one
 * before has led.
 */
export const WALKS = [];
for (const [name, reach] of Object.entries(STATES)) {
  const { scene, steps } = reach;
  const open = WALKS.find((walk) => {
    const [last, way] = walk.at(-1);
    return reach.from ? reach.from === last : scene && way.scene === scene && begins(steps, way.steps);
  });
  if (reach.from && !open) throw new Error(`no state ${reach.from} leads to ${name}`);
  if (!open) WALKS.push([[name, reach]]);
  else if (!scene) open.push([name, reach]);
  else open.push([name, Object.assign(({ page }) => perform(page, steps.slice(open.at(-1)[1].steps.length)), { scene, steps })]);
}

/** Brings a reader into a state, through those that lead there. */
export async function reachState(name, reader, language) {
  const walk = WALKS.find((walk) => walk.some(([own]) => own === name));
  for (const [, way] of walk.slice(0, walk.findIndex(([own]) => own === name) + 1)) await way(reader, language);
}

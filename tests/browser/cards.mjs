// How a reader goes through the cards of a wheel: on a page, in an element or in a frame.

import { QUESTIONS, practicesOf } from './instrument.mjs';

/** What `inside` in hosts.mjs offers of an element, for a page. */
export const ofPage = (page) => {
  const see = (look, ...values) => page.evaluate(Function('...values', `return (${look})(document, ...values)`), ...values);
  return { see, until: (condition, ...values) => waitFor(see, condition, ...values), click: (selector) => page.click(selector) };
};

async function waitFor(see, condition, ...values) {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await see(condition, ...values)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`never came true: ${condition} ${JSON.stringify(values)}`);
}

/** Whether the card with this id is the one shown. */
export const isNow = (root, id) => root.querySelector('.card.shown')?.id === id;

/** Turns to a card, by the arrow keys; `breath` is the one after the four statements. */
export async function turnTo(own, id) {
  let before;
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const now = await own.see((root, id, before) => {
      const cards = [...root.querySelectorAll('.card')];
      const [now, wanted] = ['.card.shown', `#${id}`].map((card) => cards.indexOf(root.querySelector(card)));
      const key = ['ArrowLeft', '', 'ArrowRight'][Math.sign(wanted - now) + 1];
      // The next card is mostly there when this asks again, but a press right after one that came by itself does not count.
      if (key && cards[now].id !== before) cards[now].dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      return cards[now].id;
    }, id, before);
    if (now === id) return;
    if (now === before) await new Promise((done) => setTimeout(done, 30));
    before = now === before ? undefined : now;
  }
  throw new Error(`the arrow keys do not lead to ${id}`);
}

const isSettled = (root, id) =>
  root.querySelector(`#${id}-na`).checked || root.querySelectorAll(`#${id} [type=radio]:checked`).length === 2;

/** Answers one question, or that it does not apply: `F1-outside-2`, `F1-na`. Waits for the next card where it comes by itself. */
export async function rate(own, input) {
  const [id] = input.split('-');
  await turnTo(own, id);
  const before = await own.see(isSettled, id);
  await own.click(`#${input}`);
  if (!before && await own.see(isSettled, id)) await own.until((root, id) => root.querySelector('.card.shown')?.id !== id, id);
}

const inputsOf = (id, given) =>
  (given === null ? [`${id}-na`] : QUESTIONS.map((question, place) => `${id}-${question}-${given[place]}`));

/** Answers the four statements of the wheel shown, and comes to the breath after them: in a hurry, by the arrow key. */
export async function rateWheel(own, wheel, answers) {
  for (const id of practicesOf(wheel)) {
    await turnTo(own, id);
    for (const input of inputsOf(id, answers[id])) {
      // A press on the box of one that is left out already would take it back.
      if (input.endsWith('na') && await own.see((root, input) => root.querySelector(`#${input}`).checked, input)) continue;
      await own.click(`#${input}`);
    }
  }
  await turnTo(own, 'breath');
}

/** The same by clicks that no pointer makes, all at once: a pointer costs ten times as much. */
export async function rateAtOnce(own, wheel, answers) {
  await own.see((root, inputs) => inputs.forEach((id) => {
    const input = root.querySelector(`#${id}`);
    if (!input.checked) input.click();
  }), practicesOf(wheel).flatMap((id) => inputsOf(id, answers[id])));
  await turnTo(own, 'breath');
}

// Twelve people of a team, and their codes.

import { PRACTICES } from './walk.mjs';

/** The number given by their facilitator. */
export const ROUND = 417;

/** The codes of nine sellers and three leaders for that round; none of the leaders agrees to be shown alone. */
export const CODES = [
  '4AYP2-7AMH3-389M2-RRD8Y',
  '4DMZS-1SMG9-3890J-R4VV2',
  '43171-0JNPK-389YM-PYH9T',
  '4FM4S-KQK9Z-389BF-PAZAC',
  '4C5A9-ACMG9-3890H-R6FVW',
  '40TDJ-6XK95-388DT-QJXHR',
  '491M0-PTNPK-388Q6-PAZQ2',
  '4E6KS-ABN31-3899W-QJ3HG',
  '4B6Q1-1CHF9-388Q7-PXQ82',
  '52XEH-0KKAS-388PT-NR70K',
  '50GV9-MYMG9-389AP-PYHBC',
  '5AS9S-XXGWH-3890Z-N4NPM',
];

/** This many people, each with different answers, the last quarter of them leaders. */
export function peopleOf(count) {
  let state = 7;
  const below = (limit) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  return Array.from({ length: count }, (_, place) => ({
    role: place < count * 0.75 ? 'seller' : 'leader',
    answers: Object.fromEntries(PRACTICES.map(({ id }) => [id, [below(7), below(7)]])),
  }));
}

/** Puts a text into a field at once, as pasting does. */
export async function typeInto(page, selector, text) {
  await page.$eval(selector, (field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/**
 * A wheel code in the public format of docs/codes.md, implemented independently: `wheels` are four times W, F and m
 * in quarter steps.
 */
export function wheelCode({ leader = 0, agrees = 0, nonce, round, wheels }) {
  const bits = (number, count) => number.toString(2).padStart(count, '0');
  const packed = wheels.map(([w, f, m]) => bits(1 + (w + 12) + 25 * (f + 12) + 625 * m, 14));
  const all = bits(2, 4) + leader + agrees + bits(nonce, 16) + packed[0] + packed[1] + bits(round, 12) + packed[2] + packed[3];
  const symbols = all.match(/.{5}/g).map((five) => parseInt(five, 2));
  symbols.push(...checks(symbols));
  return symbols.map((symbol) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[symbol]).join('');
}

/** Twice a symbol in GF(32) modulo x⁵ + x² + 1. */
const twice = (symbol) => ((symbol << 1) ^ (symbol & 16 ? 0b100101 : 0)) & 31;

/** The two symbols that make the polynomial zero at 1 and at α, found by trying all of them. */
function checks(symbols) {
  for (let first = 0; first < 32; first++) {
    const second = symbols.reduce((sum, symbol) => sum ^ symbol, first);
    if ([...symbols, first, second].reduce((sum, symbol) => twice(sum) ^ symbol, 0) === 0) return [first, second];
  }
  throw new Error('there is always one');
}

/** This many codes of different sellers, no two with the same wheels, one per line. */
export function manyCodes(count) {
  const lines = [];
  for (let place = 0; place < count; place++) {
    // The factor has no divisor in common with 150, so no number comes twice.
    let rest = (place * 314159269) % 150 ** 4;
    // W − F is 0 to 3 with the same parity as m, and all are near enough to the middle.
    const wheel = () => {
      const [m, f, further] = [4 + (rest % 15), (Math.floor(rest / 15) % 5) - 2, 2 * (Math.floor(rest / 75) % 2)];
      rest = Math.floor(rest / 150);
      return [f + (m % 2) + further, f, m];
    };
    lines.push(wheelCode({ nonce: place & 0xffff, round: ROUND, wheels: Array.from({ length: 4 }, wheel) }));
  }
  return lines.join('\n');
}

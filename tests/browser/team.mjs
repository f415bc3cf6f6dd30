// Twelve people of a team, and their codes.

import { PRACTICES } from './walk.mjs';

/** The number that their facilitator said. */
export const ROUND = 417;

/** The codes of nine sellers and three leaders for that round; none of the leaders agrees to be shown alone. */
export const CODES = [
  '2AYP2-7AMH3-389M2-RRD6P',
  '2DMZS-1SMG9-3890J-R4VNA',
  '23171-0JNPK-389YM-PYH7J',
  '2FM4S-KQK9Z-389BF-PAZ44',
  '2C5A9-ACMG9-3890H-R6FNM',
  '20TDJ-6XK95-388DT-QJXZG',
  '291M0-PTNPK-388Q6-PAZSA',
  '2E6KS-ABN31-3899W-QJ3ZR',
  '2B6Q1-1CHF9-388Q7-PXQ6A',
  '32XEH-0KKAS-388PT-NR7EV',
  '30GV9-MYMG9-389AP-PYH54',
  '3AS9S-XXGWH-3890Z-N4NRW',
];

/** So many people who answer each in their own way, the last quarter of them leaders. */
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

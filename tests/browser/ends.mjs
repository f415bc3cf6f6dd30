// The steps of each scene from start to end: an element to press, or a slider with its value.

/** One of several options, by its place. */
export const pick = (place) => `.board .picks li:nth-child(${place}) button`;

/** What leads on from an answer. */
export const go = '#reaction .go';

export const seat = (place) => `.seat:nth-of-type(${place})`;

const hour = (place) => `.week li:nth-child(${Math.floor(place / 4) + 1}) div:nth-of-type(${(place % 4) + 1}) button`;
/** What leads on. Where something runs by itself, it comes when that has ended. */
const on = '.board .go:not(.running *)';
const answer = (place) => `.replies button:nth-of-type(${place})`;

/** Two hours at the wheel, turn by turn, without a correction. */
export const SLOW_DRIVE = ['.unhurried', ...Array(5).fill('.hands button:nth-child(2)')];

/** { number of the scene: its steps }. */
export const ENDS = {
  1: [seat(1), pick(1), pick(2), pick(3), go],
  2: [...SLOW_DRIVE, ['#pull-left', 0], ['#pull-right', 0], go, ...SLOW_DRIVE.slice(1), go],
  3: [on, hour(8), hour(9), answer(1), answer(2), on, on],
  4: [...[2, 3, 1, 3, 2].map(pick), go, pick(1)],
  // The place of the question that teaches most, as they come up.
  5: [...[2, 3, 3, 4, 4, 4].map(pick), go, pick(3)],
  // The cards from the end of the chain; then the first is taken away, and put back with the last way.
  6: [...[2, 1, 3, 2].map(pick), '.links button', pick(3)],
  7: [['#year-lever', 3], on, on, ['#year-lever', 15], on, ['#year-lever', 20], on],
  8: [3, 2, 1].map(pick),
};

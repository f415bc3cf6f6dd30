// Every page of the site, and its headings.

import { readFileSync } from 'node:fs';
import { WHEELS } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const course = readFileSync(new URL('../../content/course.toml', import.meta.url), 'utf8');

/** The scenes in the order of the lesson. */
export const SCENES = [...course.matchAll(/^\[\[scene\]\]\nid = "([\w-]+)"/gm)].map(([, id]) => id);

const minutesOf = (table) => Number(new RegExp(`${table}[^[]*?^minutes = (\\d+)`, 'm').exec(course)[1]);

/** Roughly how many minutes a step takes; choosing a chair and the result count as 0. */
export function minutes(step) {
  const [kind, name] = step.split(' ');
  if (kind === 'rate') return minutesOf('^\\[rating\\]');
  return kind === 'scene' ? minutesOf(`^id = "${name}"`) : 0;
}

/** The steps of a way: `role`, `scene NAME`, `rate WHEEL`, `result`. */
export function steps(way) {
  const [, list] = new RegExp(`^${way} = \\[([^\\]]*)\\]`, 'm').exec(course);
  return [...list.matchAll(/"([^"]+)"/g)].map(([, step]) => step);
}

/** The folder of a language below the site's root. */
export const root = (language) => (language === 'en' ? '' : `${language}/`);

/** All pages in all languages: { language, folder, heading, title }. */
export const PAGES = LANGUAGES.flatMap((language) => {
  const say = words(language);
  const page = (folder, heading, title = say('window-title', { page: heading })) => ({ language, folder: root(language) + folder, heading, title });
  return [
    page('', say('start-title'), say('site-title')),
    page('course/', say('role-title')),
    page('check/', say('role-title')),
    ...SCENES.map((scene, place) => {
      const title = say(`scene-${scene}-title`);
      return page(`lesson/${place + 1}/`, title, say('window-title', { page: say('scene-window-title', { number: place + 1, title }) }));
    }),
    ...['seller', 'leader'].flatMap((role) => WHEELS.map((wheel) => page(`check/${role}/${wheel}/`, say(`wheel-${wheel}`)))),
    page('result/', say('result-title')),
    page('finish/', say('finish-title')),
    page('about/', say('about-title')),
    page('handout/', say('handout-title')),
    page('handout/both/', say('handout-title'), say('window-title', { page: say('handout-both-title') })),
    ...['seller', 'leader'].map((role) => page(`paper/${role}/`, say('paper-title', { role }))),
    page('privacy/', say('privacy-title')),
    page('pair/', say('pair-title')),
    page('team/', say('team-title')),
    page('team/code/', say('team-code-title')),
    page('team/session/', say('team-session-title')),
  ];
});

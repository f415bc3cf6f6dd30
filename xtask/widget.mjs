// Makes the scripts of the widget and of its frame in the release folder: bundles what lies in widget/ with
// wasm-bindgen's glue, the style sheets and the words, and pins the module, its parts and its words by their hashes.
//
//   node xtask/widget.mjs ROOT STAGE OUT        prints one line for each file written
//
// It runs once the files of the site have their names (files.json) and the prerenderer has written widget.json. To
// names.txt it adds the hashes, which the page for hosts shows in the lines to copy.

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from './bundle.mjs';
import { forElement } from './element.mjs';
import { described } from './described.mjs';

const [root, stage, dist] = process.argv.slice(2);
const { bundle, languages, made, version } = forElement(root, stage);
/** The frame's page is there already, so its script needs no trees. */
const wordsAlone = Object.fromEntries(
  Object.entries(languages).map(([code, { pages, ...rest }]) => [code, rest]),
);
const put = (name, text) => {
  writeFileSync(join(dist, name), text);
  console.log(name);
};

put('camber.js', await bundle('widget/element.js', made(languages)));
put('embed.js', await bundle('widget/embed.js', made(wordsAlone), { format: 'iife' }));
put('camber-frame.js', await bundle('widget/frame.js', made({}), { format: 'iife' }));
const { manifest, types } = described(root, version);
put('custom-elements.json', manifest);
put('camber.d.ts', types);

const pinned = Object.fromEntries(['camber.js', 'camber-frame.js'].map((name) => [name, integrityOf(readFileSync(join(dist, name)))]));
put('integrity.json', `${JSON.stringify(pinned, null, 2)}\n`);
appendFileSync(join(stage, 'names.txt'), Object.entries(pinned).map(([name, hash]) => `${name} ${hash}\n`).join(''));

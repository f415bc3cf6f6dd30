// What the scripts of widget/ are bundled with: wasm-bindgen's glue, the style sheets, the words, and the names and hashes
// of the app's files.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundler, withoutTogether } from './bundle.mjs';
import { versionOf } from './packing.mjs';

const SHEETS = ['static/first.css', 'static/lesson.css', 'static/rest.css', 'widget/widget.css'];

/** `made` is what `bundle` takes beside the script, given the words; the files are those of site.mjs. */
export function forElement(root, stage) {
  const { small, bundle } = bundler(root, true);
  const read = (file) => JSON.parse(readFileSync(join(stage, file), 'utf8'));
  const { files, parts, glue, sheet } = withoutTogether(read('files.json'));
  const { scenes, languages } = read('widget.json');
  const version = versionOf(root);
  const named = Object.fromEntries(Object.entries(files).map(([key, [name, hash]]) => [key, [name, hash]]));
  const made = (words) => ({
    glue: join(stage, 'camber.js'),
    groups: { GROUPS: {} },
    words: { SCENES: scenes, LANGUAGES: words },
    build: { FILES: named, PARTS: parts, GLUE: glue, SHEET: sheet, VERSION: version },
    style: { default: SHEETS.map((name) => small(join(root, name))).join('') },
  });
  return { bundle, files, languages, made, version };
}

// The plugin for WordPress: what is in widget/wordpress/, its words, and the site.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archive, filesOf, versionOf } from './packing.mjs';

/** The zip; `stage` is where the prerenderer has left the words. */
export function wordpress(root, stage) {
  const read = (...path) => readFileSync(join(root, ...path));
  const version = versionOf(root);
  const [, changes] = read('CHANGELOG.md').toString().split(/^(?=## )/m);
  const marks = { version, changes: changes.replace(/^## (.+)/, '= $1 =').trim() };
  const filled = (text) => text.replace(/\{(version|changes)\}/g, (_, mark) => marks[mark]);
  const own = readdirSync(join(root, 'widget/wordpress')).sort().map((name) => [name, filled(read('widget/wordpress', name).toString())]);
  // WordPress' servers send files as they are, so the compressed twins would be half of the zip for nobody.
  const site = filesOf(join(root, 'dist')).filter((name) => !/\.(br|gz)$|^(hosting\/|SHA256SUMS)/.test(name));
  const files = [...own, ['words.json', readFileSync(join(stage, 'wordpress.json'))], ...site.map((name) => [`site/${name}`, read('dist', name)])];
  return archive(root, Object.fromEntries(files.map(([name, content]) => [`camber/${name}`, content])));
}

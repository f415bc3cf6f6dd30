// Makes one page with the whole site in it: everything but the text of the lesson is packed into it, and
// `static/alone/start.js` unpacks that with the browser's own means.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed, bundler, withoutTogether } from './bundle.mjs';
import { pack } from './packed.mjs';
import { sha256 } from './packing.mjs';

/**
 * page    what `camber` is called with to write the page with its marks
 * script  starts the app
 * keeps   where answers are kept: `none` or `local`
 * ascii   whether a host may declare any character set: letters beyond ASCII are then references
 * styles  stand in the page beside what is packed; they and the script lie below static/
 */
export async function alone(root, stage, { page, script, keeps, styles, ascii }) {
  const { small, bundle } = bundler(root, true, 'ascii');
  const read = (name) => small(join(root, 'static', name));
  const { files } = withoutTogether(JSON.parse(readFileSync(join(stage, 'files.json'), 'utf8')));
  const contents = Object.fromEntries(Object.entries(files).map(([key, [, , path]]) => [key, readFileSync(path)]));
  contents.style = Buffer.from(['first.css', 'lesson.css', 'rest.css'].map(read).join('\n'));
  contents.licenses = readFileSync(join(stage, 'licenses.txt'));
  const { text, ...packed } = await packedOnce(root, stage, contents);

  const code = {
    style: styles.map(read).join('\n'),
    starting: read('alone/starting.js'),
    script: await bundle(`static/${script}`, { glue: join(stage, 'camber.js') }, { format: 'iife' }),
  };
  // Nothing at all may be asked for, not even from where the file lies.
  const csp = `default-src 'none'; script-src ${allowed(code.starting)} ${allowed(code.script)} 'wasm-unsafe-eval'; \
style-src ${allowed(code.style)}; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; \
require-trusted-types-for 'script'; trusted-types 'none'`;
  const marks = { csp, keeps, module: text, ...packed, ...code };
  // The first comment is for whoever opens the file, the others for whoever reads the sources.
  const written = execFileSync('cargo', ['run', '--quiet', '--bin', 'camber', '--', ...page], { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  const [head, ...rest] = written.split(/(?<=-->)/);
  const plain = head + rest.join('').replace(/<!--[^]*?-->/g, '');
  const whole = ascii ? plain.replace(/[^\x00-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`) : plain;
  return whole.replace(/\{(csp|keeps|parts|module|size|style|starting|script)\}/g, (_, mark) => marks[mark]);
}

/** All these pages carry the same, and packing it takes seconds, so the first leaves it to the others. */
async function packedOnce(root, stage, contents) {
  const kept = join(stage, `packed-${sha256(Buffer.concat(Object.entries(contents).flat().map((part) => Buffer.from(part))))}.json`);
  if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(await pack(root, contents)));
  return JSON.parse(readFileSync(kept, 'utf8'));
}

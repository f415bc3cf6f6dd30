// custom-elements.json describes the element's attributes, events and styling for editors and hosts, and the types are
// made of it. It must agree with the element: each list is taken from the running one, not from its source.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { host } from './hosts.mjs';
import { FOLDER } from './lib.mjs';

const { transformSync } = createRequire(import.meta.url)('esbuild');
const read = (name) => readFileSync(join(FOLDER, name), 'utf8');
const [{ declarations: [manifest] }] = JSON.parse(read('custom-elements.json')).modules;
const types = read('camber.d.ts');
const names = (list) => list.map(({ name }) => name).sort();
/** The words in a type such as "'a' | 'b'". */
const wordsOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
/** The body of an interface, or the definition of a type. */
const block = (name) => new RegExp(`export (?:interface|type) ${name}\\b[^{=]*[{=]([\\s\\S]*?)\\n(?:\\}|\\n)`).exec(types)[1];
const keys = (name) => [...block(name).matchAll(/^ {2}'?([\w-]+)'?\??:/gm)].map(([, key]) => key).sort();

test('the types are TypeScript, and both files name the version they belong to', () => {
  transformSync(types, { loader: 'ts' });
  assert.throws(() => transformSync(types.replace('interface', 'interfere'), { loader: 'ts', logLevel: 'silent' }));
  const version = /^version = "(.+)"/m.exec(readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8'))[1];
  assert.ok(types.includes(`(${version})`) && manifest.summary.includes(`(${version})`));
});

test('the types have every attribute and event of the manifest', () => {
  assert.deepEqual(keys('CamberLessonAttributes'), names(manifest.attributes));
  assert.deepEqual(keys('CamberLessonOwnEvents'), names(manifest.events));
});

host('the manifest names the attributes that the element minds, and every word it lists is understood', async (reader) => {
  const { page, visit, lesson } = reader;
  const warned = [];
  page.on('console', (message) => message.type() === 'warn' && warned.push(message.text()));
  await visit('plain.html');
  await lesson().live();
  const minded = await page.evaluate(() => [...customElements.get('camber-lesson').observedAttributes].sort());
  assert.deepEqual(names(manifest.attributes), minded);
  for (const { name, type } of manifest.attributes) {
    const said = [...wordsOf(type.text), ...({ lang: ['en', 'es'], base: ['.', '/camber', reader.site.url] }[name] ?? [])];
    assert.ok(said.length > 0 || type.text === 'boolean', name);
    for (const word of said) await page.$eval('camber-lesson', (element, name, word) => element.setAttribute(name, word), name, word);
    await page.$eval('camber-lesson', (element, name) => element.removeAttribute(name), name);
  }
  assert.deepEqual(warned, []);
});

host('the manifest names the parts and custom properties that there are', async (reader) => {
  const { page, visit, lesson } = reader;
  await visit('plain.html');
  const own = lesson();
  await own.live();
  const parts = () => own.see((root) => [...root.querySelectorAll('[part]')].map((element) => element.getAttribute('part')));
  const found = new Set(await parts());
  reader.expect(/camber-lesson/);
  await page.evaluate(() => document.querySelector('camber-lesson').fail({ cause: 'unknown' }));
  for (const part of await parts()) found.add(part);
  assert.deepEqual(names(manifest.cssParts), [...found].sort());

  const style = await own.see((root) => root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')).join('\n'));
  assert.deepEqual(names(manifest.cssProperties), [...new Set(style.match(/--camber-[\w-]+/g))].sort());
});

test('the types name every reason for which the element does not start', () => {
  const source = ['start.js', 'element.js', 'embed.js'].map((name) => readFileSync(new URL(`../../widget/${name}`, import.meta.url), 'utf8')).join('\n');
  // The causes as the scripts write them: because('…') and { cause: '…' }, also as one of two.
  const given = [...source.matchAll(/because\((.*)\);|cause: ('\w+')/g)].flatMap(([, one, other]) => [...(one ?? other).matchAll(/'(\w+)'/g)].map(([, word]) => word));
  assert.deepEqual([...block('CamberCause').matchAll(/'(\w+)'/g)].map(([, word]) => word).sort(), [...new Set(given)].sort());
});

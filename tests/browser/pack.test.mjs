// What the release build decides in Node: the parts list, the copy that a device keeps, the packages. Needs no browser.

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { archive, isKept } from '../../xtask/packing.mjs';
import { bill } from '../../xtask/sbom.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const crate = (name, kind) => ({
  id: name, name, version: '1.0.0', license: 'MIT/Apache-2.0', source: name === 'camber' ? null : 'registry', targets: [{ kind: [kind] }],
});
const node = (id, ...deps) => ({ id, deps: deps.map(([pkg, kind = null]) => ({ pkg, dep_kinds: [{ kind }] })) });
const SOURCES = {
  metadata: {
    packages: [...['camber', 'yew', 'syn', 'toml', 'proptest', 'stray'].map((name) => crate(name, 'lib')), crate('yew-macro', 'proc-macro')],
    resolve: { nodes: [
      node('camber', ['yew'], ['toml', 'build'], ['proptest', 'dev']), node('yew', ['yew-macro']), node('yew-macro', ['syn']),
      ...['syn', 'toml', 'proptest', 'stray'].map((name) => node(name)),
    ] },
  },
  lock: '[[package]]\nname = "yew"\nversion = "1.0.0"\nsource = "registry"\nchecksum = "abcd"\n',
  npm: { packages: Object.fromEntries(['binaryen', 'esbuild', 'qr'].map((name) => [`node_modules/${name}`, { version: '9.8.7', license: 'MIT', integrity: 'sha512-TWFu' }])) },
  rust: '1.95.0',
  tools: [['wasm-bindgen-cli', '0.2.1']],
};
const { components, metadata, serialNumber } = bill(SOURCES);
const find = (name) => components.find((part) => part.name === name);

test('the parts list tells what is in the module from what only makes it', () => {
  for (const name of ['yew', 'rust-std', 'qr']) assert.equal(find(name).scope, 'required', name);
  for (const name of ['yew-macro', 'syn', 'toml', 'rustc', 'wasm-bindgen-cli', 'esbuild']) assert.equal(find(name).scope, 'excluded', name);
  for (const name of ['camber', 'proptest', 'stray']) assert.equal(find(name), undefined, name);
  assert.equal(find('yew').hashes[0].content, 'abcd');
  assert.equal(find('yew').licenses[0].expression, 'MIT OR Apache-2.0');
  assert.equal(metadata.component.purl, undefined);
});

test('tools have the versions of the locks', () => {
  assert.equal(find('rust-std').version, '1.95.0');
  assert.equal(find('wasm-bindgen-cli').purl, 'pkg:cargo/wasm-bindgen-cli@0.2.1');
  assert.equal(find('esbuild').purl, 'pkg:npm/esbuild@9.8.7');
  assert.equal(find('esbuild').hashes[0].content, '4d616e');
});

test('the same parts make the same list, whose number is a UUID', () => {
  assert.match(serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const turned = { ...SOURCES.metadata, resolve: { nodes: SOURCES.metadata.resolve.nodes.toReversed() } };
  assert.equal(bill({ ...SOURCES, metadata: turned }).serialNumber, serialNumber);
  assert.notEqual(bill({ ...SOURCES, tools: [] }).serialNumber, serialNumber);
});

test('a device keeps the site and nothing else', () => {
  for (const name of ['index.html', 'es/check/seller/focus/index.html', 'camber-0123456789abcdef_bg.wasm', 'camber.js', 'es/manifest.json', 'icons/icon-192.png']) {
    assert.ok(isKept(name), name);
  }
  for (const name of ['sw.js', 'sbom.cdx.json', 'SHA256SUMS', 'index.html.br', 'camber.d.ts', 'screenshot-phone.png', 'hosting/cloudfront.js', 'downloads/camber-1.0.0.html']) {
    assert.ok(!isKept(name), name);
  }
});

test('the same files make the same archive', () => {
  const make = () => Buffer.from(archive(ROOT, { 'imsmanifest.xml': '<a/>', 'index.html': '<p>' }));
  assert.ok(make().equals(make()));
  // The first file's time and date, in the clock of MS-DOS: 1 January 1980.
  assert.deepEqual([...make().subarray(10, 14)], [0, 0, 0x21, 0]);
  // What was put in comes out again.
  assert.equal(strFromU8(unzipSync(make())['imsmanifest.xml']), '<a/>');
});

// The release folder as given to a host: names, checksums, compressed files, parts list. Needs no browser.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { DIST } from './serve.mjs';

const FOLDER = process.env.CAMBER_DIST || DIST;
const NAMES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(FOLDER, join(entry.parentPath ?? entry.path, entry.name)))
  .sort();
const read = (name) => readFileSync(join(FOLDER, name));
const sha256 = (name) => createHash('sha256').update(read(name)).digest('hex');

test('a hash in a name is that of the file', () => {
  const hashed = NAMES.filter((name) => /-[0-9a-f]{16}\b|-[0-9a-f]{16}_/.test(name) && !/\.(br|gz)$/.test(name));
  for (const end of ['.js', '.css', '.wasm']) assert.ok(hashed.some((name) => name.endsWith(end)), end);
  for (const name of NAMES.filter((name) => /\.(css|wasm)$/.test(name))) assert.ok(hashed.includes(name), `${name} has no hash`);
  for (const name of hashed) assert.equal(/-([0-9a-f]{16})/.exec(name)[1], sha256(name).slice(0, 16), name);
});

test('SHA256SUMS names every file but itself, with its checksum', () => {
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n').map((line) => line.split('  '));
  assert.deepEqual(lines.map(([, name]) => name).sort(), NAMES.filter((name) => name !== 'SHA256SUMS'));
  for (const [sum, name] of lines) assert.equal(sum, sha256(name), name);
});

test('what compresses has its twins, and they hold the same', () => {
  for (const name of NAMES.filter((name) => /\.(css|html|js|wasm)$/.test(name))) {
    for (const [end, unpack, pack] of [['br', brotliDecompressSync, brotliCompressSync], ['gz', gunzipSync, gzipSync]]) {
      if (!NAMES.includes(`${name}.${end}`)) {
        // Only what would save less than a tenth has none: a part of some dozen bytes.
        assert.ok(pack(read(name)).length > read(name).length * 0.9, name);
        continue;
      }
      assert.ok(unpack(read(`${name}.${end}`)).equals(read(name)), name);
      assert.ok(read(`${name}.${end}`).length < read(name).length, name);
    }
  }
  for (const twin of NAMES.filter((name) => /\.(br|gz)$/.test(name))) assert.ok(NAMES.includes(twin.slice(0, -3)), twin);
});

test('the parts list is valid CycloneDX 1.6 and names what is in the module', async () => {
  const text = read('sbom.cdx.json').toString();
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  // Makes sure that the validator rejects an invalid file.
  const spoiled = text.replace('"required"', '"somewhere"');
  assert.ok(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(spoiled));

  const { components, dependencies } = JSON.parse(text);
  const lock = readFileSync(new URL('../../Cargo.lock', import.meta.url), 'utf8');
  const scope = (name) => components.find((part) => part.name === name)?.scope;
  for (const name of ['alignment', 'yew', 'i18n-embed', 'web-sys', 'rust-std']) assert.equal(scope(name), 'required', name);
  for (const name of ['toml', 'syn', 'wasm_split_cli_support', 'wasm-bindgen-cli', 'binaryen', 'esbuild']) assert.equal(scope(name), 'excluded', name);
  for (const { name, version, hashes, purl } of components.filter(({ purl }) => purl?.startsWith('pkg:cargo/') && !/cli@|cli_support@/.test(purl))) {
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"`), purl);
    assert.ok(lock.includes(hashes[0].content), purl);
  }
  const known = new Set(dependencies.map(({ ref }) => ref));
  for (const { ref, dependsOn } of dependencies) for (const used of dependsOn) assert.ok(known.has(used), `${ref} uses ${used}`);
});

test('the licenses of everything in the release are in it, our own first', () => {
  const text = read('licenses.txt').toString();
  const [head, own, ...sections] = text.split('\n\n* * *\n\n');
  const { components, metadata } = JSON.parse(read('sbom.cdx.json').toString());
  assert.ok(head.startsWith(`Camber ${metadata.component.version}\n`) && head.includes('https://www.apache.org/licenses/LICENSE-2.0'));
  const ours = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  assert.equal(own.replace(/\s+/g, ' '), ours('LICENSE-MIT').trim().replace(/\s+/g, ' '));
  assert.equal(read('LICENSE-APACHE').toString(), ours('LICENSE-APACHE'));
  // Each part is a line, and below the lines stands a text that grants something; crates of ours are Camber.
  const others = components.filter(({ scope, purl, name }) => scope === 'required' && (purl || name === 'rust-std'));
  assert.ok(others.length > 50);
  for (const { name, version, licenses: [{ expression }] } of others) {
    assert.ok(sections.some((section) => section.split('\n').includes(`${name} ${version} (${expression})`)), name);
  }
  for (const section of sections) assert.match(section, /permission|permitted|available for use|MIT OR/i);
  // Lines of the crates' own files, of a crate that has none, of one that is no crate.
  const lines = ["Copyright (c) 2016 Amanieu d'Antras", 'Copyright © 2005-2020 Rich Felker, et al.', 'Copyright (c) Project Nayuki', 'Copyright (c) 2023 Paul Miller'];
  for (const line of lines) assert.ok(text.includes(line), line);
});

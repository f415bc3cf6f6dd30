// How xtask/size.mjs reads pages, that what exceeds a budget is named, that xtask/verify.mjs finds what must not be published,
// and that xtask/places.mjs takes away only what nobody reads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutPlaces } from '../../xtask/places.mjs';
import { asked, exceeded, floats, kib, wanted } from '../../xtask/size.mjs';
import { faultsOf, tagsOf } from '../../xtask/verify.mjs';

test('a budget may be used up but not exceeded', () => {
  assert.deepEqual(exceeded('a.js', 1024, 1024), []);
  assert.deepEqual(exceeded('a.js', 1025, 1024), ['a.js has 1.0 KiB, at most 1.0 KiB are allowed']);
  assert.equal(exceeded('a file that is not there', Infinity, 1024).length, 1);
  assert.deepEqual([0, 1536, 245 * 1024].map(kib), ['0.0 KiB', '1.5 KiB', '245.0 KiB']);
});

test('a page waits for its own part and words', () => {
  const parts = { pair: ['shared', 'pair'], rest: ['rest'] };
  assert.deepEqual(
    wanted('<html lang="en"><script data-part="pair" data-words="first pair">', parts),
    ['module', 'first-en', 'pair-en', 'shared', 'pair'],
  );
  assert.deepEqual(wanted('<html lang="es"><script data-part="first" data-words="first">', parts), ['module', 'first-es']);
});

test('a page asks for its links and sources, relative to itself, and not for what is there without scripts', () => {
  const page = '<link rel="preload" href="../../a.wasm?v=1#x"><link rel="alternate" href="index.html">'
    + '<noscript><link rel="stylesheet" href="d.css"></noscript><link rel="stylesheet" href="./b.css"><script src="c.js"></script>';
  assert.deepEqual(asked('es/check/index.html', page, ['stylesheet', 'preload'], true), ['a.wasm', 'es/check/b.css', 'es/check/c.js']);
  assert.deepEqual(asked('index.html', page, ['stylesheet'], false), ['b.css']);
});

test('floats are found by their tables', () => {
  assert.deepEqual(floats(Buffer.from('\0asm')), []);
  assert.equal(floats(Buffer.from('005ad63b92d653f4ee00', 'hex')).length, 1);
  assert.equal(floats(Buffer.from('5ad63b92d653f4eedf451a3d03cf1ae6', 'hex')).length, 2);
});

test('where a panic would have happened is blank, and nothing else', () => {
  const place = (name, length, line, column) => Buffer.from(Uint32Array.of(name, length, line, column).buffer);
  const module = (memory) => Buffer.concat([
    Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 11, memory.length + 6, 1, 0, 0x41, 8, 0x0b, memory.length]), memory,
  ]);
  // At the addresses 8 and 16; what they point to is no file's name the second time, and no line the third.
  const said = Buffer.from('src/a.rssrc/a.js');
  const others = Buffer.concat([place(16, 8, 7, 9), place(8, 8, 0, 9)]);
  const before = module(Buffer.concat([said, place(8, 8, 7, 9), others]));
  const after = module(Buffer.concat([Buffer.from('\0\0\0\0\0\0\0\0src/a.js'), place(0, 0, 0, 0), others]));
  assert.deepEqual(withoutPlaces(before), after);
});

test('tags are found outside comments and scripts', () => {
  const page = "<!-- <b> --><script src=./a.js>if (a<b) '<i style=x>'</script><P Class='x > y'>1 < 2</p><br/>";
  assert.deepEqual(tagsOf(page).map(({ name }) => name), ['script', 'p', 'br']);
  assert.deepEqual(tagsOf(page).slice(0, 2).map(({ attributes }) => attributes), [{ src: './a.js' }, { class: 'x > y' }]);
});

test('inline code is found, and passes where the policy names it', () => {
  const faults = (page) => faultsOf('a.html', page, []);
  for (const inline of ['<script>x</script>', '<style>x</style>', '<script type=module>x</script>', '<SCRIPT>x</SCRIPT>']) {
    assert.equal(faults(inline).length, 1, inline);
  }
  assert.deepEqual(faults("<p style='x'>"), ['a.html holds <p style=…>']);
  assert.deepEqual(faults('<a onclick=x>'), ['a.html holds <a onclick=…>']);
  const policy = "<meta http-equiv=Content-Security-Policy content=\"'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='\">";
  assert.deepEqual(faults(`${policy}<script>abc</script><style>abc</style>`), []);
  assert.equal(faults(`${policy}<script>abc</script><style>abcd</style>`).length, 1);
  assert.deepEqual(faults("<script type=module src=a.js></script><link rel=stylesheet href=a.css><script type='application/ld+json'>{}</script><p title='style=x'>"), []);
});

test('a path of this machine is found wherever it stands, and so is a name that hosts stumble over', () => {
  assert.equal(faultsOf('a.wasm', Buffer.from('\0\0/root/.cargo\0'), ['/root']).length, 1);
  assert.deepEqual(faultsOf('a.wasm', Buffer.from('/roo'), ['/root']), []);
  for (const good of ['index.html', 'es/check/seller/focus/index.html', 'camber-0123456789abcdef_bg.wasm', 'SHA256SUMS']) assert.deepEqual(faultsOf(good, '', []), []);
  for (const bad of ['a.mjs', '_next/a.js', 'a/_b.js', '.stage/a.js', 'año.html', 'a b.js']) assert.equal(faultsOf(bad, '', []).length, 1, bad);
});

// The budgets: what a first visit may weigh, each part of the app, and each page with its style.
//
//   node xtask/size.mjs ROOT STAGE DIST
//
// The first load is read off the files: what a page asks for, and what those scripts and styles name in turn. That a
// browser asks for exactly these is a browser test.

import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotli, filesOf, gzip } from './packing.mjs';
import { tagsOf } from './verify.mjs';

const KIB = 1024;
/** What a first visit may load over the wire until the app is in charge, with brotli, in the reader's language, and in how many requests. */
const FIRST_LOADS = { 'index.html': [131 * KIB, 8], 'pair/index.html': [178 * KIB, 16] };
/** What each part of the app may weigh in KiB with what it shares with others. Nobody in the lesson waits for more than 50. */
const PARTS = { lesson: 25.5, scenes: 40.5, result: 43, paper: 27.5, together: 38.5, team: 59 };
/**
 * What the scripts for other people's pages may weigh, and what each language may add. camber.js is one file, so that
 * one hash pins all of it: the site's style sheet and glue are in it, about 18 KiB, and what is left is the element, its
 * words and its first pages in every language. Its first load is this and the app.
 */
const WIDGET = { 'camber.js': [22.8, 2.5], 'embed.js': [3.5, 1], 'camber-frame.js': [1.25, 0] };

/**
 * What one page with its style may load: what a server sends before it waits for the first answer, and a little for the
 * result, whose style is three files that other pages have as well. The handout holds all eight scenes, in one language
 * or in two, and is opened to be printed.
 */
const budgetOf = (page) => KIB * (page.includes('handout/') ? 40 : 16.5);

/**
 * How the tables begin by which Rust reads and writes floats, little-endian in the app's file. Together with their code
 * they are 20 KiB of it under brotli, and one careless `format!` brings them all.
 */
const FLOATS = { reads: 0xeef4_53d6_923b_d65an, writes: 0xe61a_cf03_3d1a_45dfn };

/** What a module does with floats by Rust's own means. */
export function floats(module) {
  const holds = ([, table]) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(table);
    return module.includes(bytes);
  };
  return Object.entries(FLOATS).filter(holds).map(([does]) =>
    `the app ${does} a float by Rust's own means: use \`I18n::decimal\`, src/ui/number.rs or the core's number.rs`);
}

export const kib = (bytes) => `${(Math.floor(bytes * 10 / KIB) / 10).toFixed(1)} KiB`;
/** What is too heavy, in words. */
export const exceeded = (name, bytes, allowed) =>
  bytes > allowed ? [`${name} has ${kib(bytes)}, at most ${kib(allowed)} are allowed`] : [];

/** The start tags of a page as a browser reads it that runs scripts. */
const read = (page) => tagsOf(page.replace(/<noscript>[^]*?<\/noscript>/g, ''));

/** The keys of the files that a page waits for: the first module, those of its part, and the words of both in its language. */
export function wanted(page, parts) {
  const said = Object.assign({}, ...read(page).toReversed().map(({ attributes }) => attributes));
  const words = (said['data-words'] ?? 'first').split(' ').map((part) => `${part}-${said.lang}`);
  return ['module', ...words, ...parts[said['data-part']] ?? []];
}

/** The files that these relations of a page's links name, and with them, if wanted, its scripts and pictures. */
export function asked(name, page, relations, withSources) {
  const address = ({ name, attributes: { rel, href, src } }) => (name === 'link' ? relations.includes(rel) && href : withSources && src);
  return read(page).map(address).filter(Boolean)
    .map((to) => posix.join(posix.dirname(name), to.replace(/[?#].*/, '')));
}

/**
 * Whether a file that a script names is nothing that a reader waits for: the style that the page can do without comes
 * once the app is in charge, and the service worker then copies the whole site. What reads a file of codes, and what sees
 * one through the camera, is asked for by whoever wants that.
 */
const isOnDemand = (name) => /\.css$|^(sw\.js|look-|wish-|codes-|qr\/)/.test(name);

function measure(stage, dist) {
  const { files: app, parts } = JSON.parse(readFileSync(join(stage, 'files.json'), 'utf8'));
  const names = filesOf(dist).filter((name) => !/\.(br|gz)$/.test(name));
  const text = (name) => readFileSync(join(dist, name), 'utf8');
  const own = (keys) => keys.map((key) => app[key]?.[0]).filter(Boolean);

  /** Raw, gzip and brotli. What pack.mjs has written is taken, because compressing again takes seconds. */
  const sizesOf = (name) => {
    const [path, stat] = [join(dist, name), (path) => statSync(path, { throwIfNoEntry: false })];
    const file = stat(path);
    // What is not there is not small.
    if (!file) return [Infinity, Infinity, Infinity];
    const packed = (end, pack) => {
      const twin = stat(`${path}.${end}`);
      return twin?.mtimeMs >= file.mtimeMs ? twin.size : pack(readFileSync(path)).length;
    };
    return [file.size, packed('gz', gzip), packed('br', brotli)];
  };
  const sum = (names) => names.map(sizesOf).reduce((all, sizes) => all.map((size, at) => size + sizes[at]), [0, 0, 0]);
  const weight = (names) => sum(names)[2];

  /** What a browser loads for this page, the page first. Scripts and styles name others by their hashed names. */
  const firstLoad = (page) => {
    const awaited = own(wanted(text(page), parts));
    const modules = Object.values(app).map(([name]) => name);
    const comesLater = (name) => isOnDemand(name) || (modules.includes(name) && !awaited.includes(name));
    const load = [page];
    for (const name of load) {
      const found = name.endsWith('.html') ? asked(name, text(name), ['stylesheet', 'modulepreload', 'preload', 'icon', 'manifest'], true)
        : /\.(js|css)$/.test(name) ? names.filter((own) => !comesLater(own) && text(name).includes(posix.basename(own))) : [];
      for (const own of found) if (names.includes(own) && !own.endsWith('.html') && !load.includes(own)) load.push(own);
    }
    return load;
  };

  const over = [];
  const row = (name, size, allowed) => {
    console.log(`  ${name.padEnd(32)} ${String(size).padStart(32)}  = ${kib(size)} of ${kib(allowed)}`);
    over.push(...exceeded(name, size, allowed));
  };
  for (const [page, [allowed, requests]] of Object.entries(FIRST_LOADS)) {
    const load = firstLoad(page);
    const line = (name, sizes) => `  ${name.padEnd(38)} ${sizes.map((size) => String(size).padStart(10)).join(' ')}`;
    console.log(`\n${line('first load', ['raw', 'gzip', 'brotli'])}`);
    for (const name of load) console.log(line(name, sizesOf(name)));
    const size = weight(load);
    console.log(`${line('together', sum(load))}  = ${kib(size)} of ${kib(allowed)}, ${load.length} requests`);
    over.push(...exceeded(`the first load of ${page}`, size, allowed));
    if (load.length > requests) over.push(`the first load of ${page} makes ${load.length} requests, at most ${requests} are allowed`);
  }
  console.log('\n  the parts, each with what it shares with others, brotli');
  for (const [part, keys] of Object.entries(parts)) row(part, weight(own(keys)), KIB * (PARTS[part] ?? 0));

  const pages = names.filter((name) => name.endsWith('.html'))
    .map((name) => [name, weight([name, ...asked(name, text(name), ['stylesheet'], false)])])
    .sort(([, one], [, other]) => other - one);
  console.log(`\n  the heaviest of ${pages.length} pages, each with its style, brotli`);
  for (const [name, size] of pages.slice(0, 5)) row(name, size, budgetOf(name));
  over.push(...pages.slice(5).flatMap(([name, size]) => exceeded(name, size, budgetOf(name))));

  console.log("\n  for other people's pages, brotli");
  const languages = names.filter((name) => name.startsWith('camber-first-')).length;
  for (const [name, [alone, each]] of Object.entries(WIDGET)) row(name, weight([name]), KIB * (alone + each * languages));

  const modules = names.filter((name) => name.endsWith('.wasm'));
  over.push(...modules.flatMap((name) => floats(readFileSync(join(dist, name)))));
  return over;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const over = measure(...process.argv.slice(3));
  console.log();
  if (over.length > 0) {
    console.error(over.join('\n'));
    process.exitCode = 1;
  }
}

// What the licenses of all parts ask of whoever passes Camber on: one text with our own license and the notices of
// everything by others that is in the files of a release. It names the parts of the parts list (sbom.mjs).

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IS_NOTICE = /^(licen[cs]e|copying|notice|copyright|unlicense)/i;
const IS_COPYRIGHT = /^\W*copyright\W+(\(c\)|©|\d{4}|the )/i;
const IS_TITLE = /^\W*(the )?mit license( \(mit\))?\W*$/i;
/** Everything may be had under another license than these, which would be half of the text. */
const APACHE = /^[ \t]*Apache License\s+Version 2\.0[^]*(END OF TERMS AND CONDITIONS|limitations under the License\.)/m;
const UNLICENSE = /^[^]*\bunlicense\b[^]*$/i;

/** The text; `metadata` is cargo's, and the parts are sbom.mjs's. */
export function licenses(root, { metadata }, { metadata: { component: own }, components }) {
  const mit = readFileSync(join(root, 'LICENSE-MIT'), 'utf8').trim();
  const others = components.filter(({ scope, purl, name }) => scope === 'required' && (purl || name === 'rust-std'));
  /** The parts of each text, by its words. */
  const groups = new Map();
  for (const part of others) {
    for (const notice of notices(root, metadata, part, mit)) {
      const lines = notice.split(/\r?\n/).map((line) => line.trimEnd());
      // Who holds the rights stands at the top. Further down it belongs to the text.
      const top = lines.findIndex((line) => line && !IS_COPYRIGHT.test(line) && !IS_TITLE.test(line));
      const text = lines.slice(top).join('\n').trim();
      const words = text.replace(/\s+/g, ' ');
      if (!groups.has(words)) groups.set(words, { text: unwrapped(text), users: new Map() });
      const { users } = groups.get(words);
      const owners = lines.slice(0, top).filter((line) => IS_COPYRIGHT.test(line)).map((line) => `    ${line.trim()}\n`).join('');
      users.set(owners, [...(users.get(owners) ?? []), `${part.name} ${part.version} (${part.licenses[0].expression})`]);
    }
  }
  return [
    `Camber ${own.version}\n\nCamber is free software under the MIT license, which follows, or the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0), at your option. Below are the notices of the software by others that is in it.`,
    unwrapped(mit),
    ...[...groups.values()].map(({ text, users }) => [...users].map(([owners, names]) => `${names.join('\n')}\n${owners}\n`).join('') + text),
  ].join('\n\n* * *\n\n') + '\n';
}

/** Paragraphs as one line each, which a narrow window may break where it likes. */
const unwrapped = (text) => text.replace(/(?<=[^\n]{45}[^\n-])\n(?=[^\s-])/g, ' ');

/** The texts that come with a part. Where none does, its authors and the MIT license, if it is under that. */
function notices(root, { packages }, { name, version, purl = '', licenses: [{ expression }] }, mit) {
  const crate = packages.find((own) => own.name === name && own.version === version);
  const folder = purl.startsWith('pkg:npm/') ? join(root, 'tests/browser/node_modules', name) : crate && dirname(crate.manifest_path);
  const found = folder ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && IS_NOTICE.test(entry.name)) : [];
  const texts = found.map((entry) => readFileSync(join(folder, entry.name), 'utf8').replace(APACHE, '').replace(UNLICENSE, '').trim()).filter(Boolean).sort();
  if (texts.length) return texts;
  if (!/\bMIT\b/.test(expression)) throw new Error(`${name} ${version} comes without a license that xtask/licenses.mjs knows`);
  const authors = crate?.authors.map((author) => author.replace(/ <.*>/, '')).join(', ');
  return [mit.replace(/Copyright .*/, `Copyright (c) ${authors || `The authors of ${name}`}`)];
}

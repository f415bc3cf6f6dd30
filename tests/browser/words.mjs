// The words of locales/, so that the tests look for the text a reader should see and still pass if the wording
// improves. Reads the subset of Fluent that the locales use: messages, attributes, variables, selectors, terms.

import { readFileSync, readdirSync } from 'node:fs';

export const LANGUAGES = ['en', 'es'];

const loaded = new Map();

/** The words of a language: `words('es')('score-range', { low: 44, high: 62 })`. */
export function words(language) {
  if (!loaded.has(language)) loaded.set(language, load(language));
  const messages = loaded.get(language);
  return (id, values = {}) => {
    const pattern = messages.get(id);
    if (pattern === undefined) throw new Error(`locales/${language} has no message ${id}`);
    // The tests normalize all white space of a page, including the no-break space before a unit.
    return fill(pattern, values, messages).replaceAll('\u00a0', ' ');
  };
}

function load(language) {
  const messages = new Map();
  const folder = new URL(`../../locales/${language}/`, import.meta.url);
  for (const file of readdirSync(folder)) {
    const url = new URL(file, folder);
    let message = '';
    let id = '';
    for (const line of readFileSync(url, 'utf8').split('\n')) {
      const start = /^(-?[a-z][\w-]*) *= *(.*)$/.exec(line);
      const attribute = /^ +\.([\w-]+) *= *(.*)$/.exec(line);
      if (start) [id, message] = [start[1], start[1]];
      if (attribute) id = `${message}.${attribute[1]}`;
      const found = start ?? attribute;
      if (found) messages.set(id, found[2]);
      else if (/^\s+\S/.test(line) && id) messages.set(id, `${messages.get(id)}\n${line.trim()}`.trim());
      else if (line.trim() !== '') id = '';
    }
  }
  return messages;
}

function fill(pattern, values, messages) {
  let out = '';
  for (let at = 0; at < pattern.length; ) {
    if (pattern[at] !== '{') {
      out += pattern[at++];
      continue;
    }
    const end = closing(pattern, at);
    out += placeable(pattern.slice(at + 1, end).trim(), values, messages);
    at = end + 1;
  }
  return out;
}

function closing(pattern, from) {
  for (let at = from, depth = 0; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    if (pattern[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`not closed: ${pattern}`);
}

function placeable(inside, values, messages) {
  if (inside.startsWith('-')) return fill(messages.get(inside), values, messages);
  const select = /^\$(\w+)\s*->([\s\S]*)$/.exec(inside);
  if (!select) return String(values[inside.slice(1)]);
  const value = values[select[1]];
  const keys = [String(value), ...(value === 1 ? ['one'] : [])];
  // Alternating text and marks: before, star, key, text, star, key, text.
  const parts = select[2].split(/(\*?)\[(\w+)\]/).slice(1);
  const variants = [];
  while (parts.length > 0) variants.push(parts.splice(0, 3));
  const chosen = variants.find((variant) => keys.includes(variant[1])) ?? variants.find((variant) => variant[0] === '*');
  return fill(chosen[2].trim(), values, messages);
}

/** A message without the marks for bold and italic. */
export const plain = (text) => text.replace(/\*+/g, '');

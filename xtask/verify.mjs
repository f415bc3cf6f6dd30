// Looks for what must never be published: paths of this machine, inline code that the page's own policy would block, and
// names that hosts stumble over.

import { homedir } from 'node:os';
import { allowed } from './bundle.mjs';

const ATTRIBUTES = `((?:"[^"]*"|'[^']*'|[^"'>])*)`;
const TAG = new RegExp(`<!--[^]*?-->|<(script|style)\\b${ATTRIBUTES}>([^]*?)</\\1>|<([a-z][\\w-]*)${ATTRIBUTES}>`, 'gi');
const ATTRIBUTE = /([^\s"'=<>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The start tags of one of our own pages, with the text of scripts and styles. */
export const tagsOf = (page) => [...page.matchAll(TAG)]
  .map(([, coded, codedAttributes, text, name = coded, attributes = codedAttributes]) => ({
    name: name?.toLowerCase(),
    text,
    attributes: Object.fromEntries([...(attributes ?? '').matchAll(ATTRIBUTE)]
      .map(([, key, one, other, bare]) => [key.toLowerCase(), one ?? other ?? bare ?? ''])),
  }))
  .filter(({ name }) => name);

/** The paths of this machine that a careless build leaves behind. */
export const pathsOf = (root) => [...new Set([root, homedir(), '/root'])].filter((path) => path.length > 1);

/** What is wrong with a file that is to be published, in words. */
export const faultsOf = (name, content, paths) => [
  ...(/\.mjs$|(^|\/)[_.]|[^\w./-]/.test(name) ? ['has a name that some hosts leave out or serve without a type'] : []),
  ...paths.filter((path) => content.includes(path)).map((path) => `holds the path ${path}`),
  ...(name.endsWith('.html') ? inline(content.toString()).map((what) => `holds ${what}`) : []),
].map((what) => `${name} ${what}`);

function inline(page) {
  const tags = tagsOf(page);
  const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content ?? '';
  return tags.flatMap(({ name, text, attributes }) => {
    const inlined = Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on')).map((key) => `<${name} ${key}=…>`);
    // A block of data is not run, so the policy lets it be.
    const runs = text !== undefined && attributes.src === undefined && !attributes.type?.endsWith('json');
    return runs && !policy.includes(allowed(text)) ? [...inlined, `an inline <${name}> that its policy does not name`] : inlined;
  });
}

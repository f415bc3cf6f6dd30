// For bundles (the npm package): the app's files are modules, because an import is the one thing that every bundler and
// every development server follows.

import { GROUPS } from 'camber:groups';
import { unpack } from '../static/start/packed.js';

/** Promises of files that are imported together, by the name of their group. */
const groups = {};
const nameOf = (key) => (key in GROUPS ? key : 'rest');

/** The file of this key as the answer of a server. */
export async function carried(key) {
  const name = nameOf(key);
  groups[name] ??= GROUPS[name]().then(unpack);
  groups[name].catch(() => delete groups[name]);
  return new Response((await groups[name])[key], { headers: { 'content-type': 'application/wasm' } });
}

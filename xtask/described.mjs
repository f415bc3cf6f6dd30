// What tools read of the element. All of it is made of widget/custom-elements.json, which described.test.mjs compares
// with the running element.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `manifest` and `types` describe it for every tool, `webTypes` for the editors of JetBrains. */
export function described(root, version) {
  const read = (name) => readFileSync(join(root, 'widget', name), 'utf8').replaceAll('{version}', version);
  const manifest = read('custom-elements.json');
  const [{ declarations: [element] }] = JSON.parse(manifest).modules;
  const types = read('types/camber.d.ts')
    .replace('{attributes}', () => members(element.attributes, '?'))
    .replace('{events}', () => members(element.events, ''));
  return { manifest, types, webTypes: `${JSON.stringify(webTypes(element, version), null, 2)}\n` };
}

/** A switch is on where it stands, and off where a framework writes its value as a word. */
const typeOf = ({ type: { text } }) => (text === 'boolean' ? "boolean | '' | 'true' | 'false'" : text);

const members = (list, mark) => list
  .map((own) => `  /** ${own.description} */\n  '${own.name}'${mark}: ${typeOf(own)};`)
  .join('\n');

function webTypes({ tagName, summary, attributes, events, cssProperties, cssParts }, version) {
  const plain = ({ name, description }) => ({ name, description });
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: tagName,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [{
          name: tagName,
          description: summary,
          attributes: attributes.map((own) => ({ ...plain(own), default: own.default, value: { type: typeOf(own) } })),
        }],
      },
      js: { events: events.map(plain) },
      css: { properties: cssProperties.map(plain), parts: cssParts.map(plain) },
    },
  };
}

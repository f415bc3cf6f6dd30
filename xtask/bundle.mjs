// What every bundle of the release has in common: esbuild, hashes, and the modules that exist only while it is made.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const digest = (method, bytes, form) => createHash(method).update(bytes).digest(form);
/** Sixteen digits that stand for this content in a file's name. */
export const hashOf = (bytes) => digest('sha256', bytes, 'hex').slice(0, 16);
/** How a policy names an inline script or style. */
export const allowed = (text) => `'sha256-${digest('sha256', text, 'base64')}'`;
/** What `integrity=` says of a file. */
export const integrityOf = (bytes, method = 'sha384') => `${method}-${digest(method, bytes, 'base64')}`;

/** What site.mjs has made (files.json), without what only the pages for two and for many need: they are on the site alone. */
export function withoutTogether({ files, parts: { together, team, ...parts }, ...rest }) {
  const wanted = ([key]) => Object.values(parts).flat().includes(key) || /^(module|(first|lesson|result|paper)-.+)$/.test(key);
  return { ...rest, parts, files: Object.fromEntries(Object.entries(files).filter(wanted)) };
}

/**
 * root    the checkout
 * minify  as for publishing
 */
export function bundler(root, minify, charset = 'utf8') {
  const { build, transformSync } = createRequire(join(root, 'tests/browser/'))('esbuild');
  // wasm-bindgen names wasm-split's loader once for each part, the pages for two and for many have no parts, and where
  // a script is no module, what asks for its address is never run.
  const silent = ['duplicate-object-key', 'import-is-undefined', 'empty-import-meta'];
  const logOverride = Object.fromEntries(silent.map((name) => [name, 'silent']));
  const looks = { minify, charset, legalComments: 'none', logLevel: 'warning', logOverride };
  return {
    /** A script or style by itself. */
    small: (file) => transformSync(readFileSync(file, 'utf8'), { ...looks, loader: file.endsWith('css') ? 'css' : 'js' }).code.trim(),
    /** A script with all that it imports; a path in `made` is a file, anything else is what the module exports. */
    bundle: async (entry, made, options = {}) => {
      const { outputFiles } = await build({
        ...looks,
        entryPoints: [join(root, entry)],
        bundle: true,
        format: 'esm',
        target: 'es2022',
        // Whether the element is made for bundles (widget/carried.js) instead of for the site's folder.
        define: { BUNDLED: 'false' },
        write: false,
        ...options,
        plugins: [{
          name: 'camber',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^camber:/ }, ({ path }) => {
              const own = made[path.slice('camber:'.length)];
              return typeof own === 'string' ? { path: own } : { path, namespace: 'camber', pluginData: own };
            });
            onLoad({ filter: /.*/, namespace: 'camber' }, ({ pluginData }) => ({ contents: exporting(pluginData), loader: 'js' }));
          },
        }],
      });
      return outputFiles[0].text.trim();
    },
  };
}

const exporting = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export ${name === 'default' ? 'default' : `const ${name} =`} ${JSON.stringify(value)};`)
    .join('\n');

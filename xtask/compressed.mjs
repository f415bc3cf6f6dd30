// Prints, for every file named on the command line, one line of JSON: [raw, gzip, brotli] in bytes.
import { readFileSync, statSync } from 'node:fs';
import { brotli, gzip } from './packing.mjs';

for (const name of process.argv.slice(2)) {
  const bytes = readFileSync(name);
  const sizes = [twin(name, 'gz') ?? gzip(bytes).length, twin(name, 'br') ?? brotli(bytes).length];
  console.log(JSON.stringify([bytes.length, ...sizes]));
}

/** The size of the file that pack.mjs has written, if it is up to date. Compressing again takes seconds. */
function twin(name, end) {
  const [file, twin] = [name, `${name}.${end}`].map((path) => statSync(path, { throwIfNoEntry: false }));
  return twin && twin.mtimeMs >= file.mtimeMs ? twin.size : undefined;
}

// Blanks in a module where in the sources each panic would have happened: file, line and column. The app says after a
// panic that it has stopped, and shows nobody a place (`prepare` in src/app.rs), so they are 1.3 KiB for nobody.

/** How the compiler names a file of sources. */
const SOURCE = /^[\w/.+-]{1,200}\.rs$/;

/** The module without those places; what it does stays the same. */
export function withoutPlaces(module) {
  const bytes = Buffer.from(module);
  const segments = data(bytes);
  const names = [];
  for (const { address, start, end } of segments) {
    // A place is four aligned numbers: where its file's name is in the memory, how long that is, line and column.
    for (let at = start + (-address & 3); at + 16 <= end; at += 4) {
      const [name, length, line, column] = [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(at + offset));
      const holds = (own) => own.address <= name && name + length <= own.address + own.end - own.start;
      const holder = line && column && segments.find(holds);
      if (!holder) continue;
      const from = holder.start + name - holder.address;
      if (!SOURCE.test(bytes.toString('latin1', from, from + length))) continue;
      bytes.fill(0, at, at + 16);
      names.push([from, from + length]);
    }
  }
  for (const [from, to] of names) bytes.fill(0, from, to);
  return bytes;
}

/** The pieces of a module's memory that are there from the start: their address, and from where to where they are in the file. */
function data(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const segments = [];
  while (at < bytes.length) {
    const [section, length] = [bytes[at++], number()];
    const next = at + length;
    if (section === 11) {
      for (let left = number(); left > 0; left -= 1) {
        // Only what has an address of its own (0), given as a constant (0x41 … 0x0b).
        if (number() !== 0 || bytes[at++] !== 0x41) break;
        const address = number();
        at += 1;
        const size = number();
        segments.push({ address, start: at, end: at + size });
        at += size;
      }
    }
    at = next;
  }
  return segments;
}

// Reads what `cargo xtask dist --single` packed (xtask/src/single.rs).

/**
 * The bytes that stand in the page as characters of windows-1252, one each. The parser of HTML would change zero
 * and carriage return, and `</` might end the script; these and the mark itself stand as `=` and 64 more.
 */
export function bytesOf(text) {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const byteOf = new Map(Array.from(new TextDecoder("windows-1252").decode(all), (character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    bytes[length++] = text[at] === "=" ? byteOf.get(text[++at]) - 64 : byteOf.get(text[at]);
  }
  return bytes.subarray(0, length);
}

/** The same where a host may say that the page is UTF-8. */
export const bytesOfBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/**
 * LZMA without a header, with 4 bits of literal context and no position bits, as Igor Pavlov's specification
 * describes it. Browsers unpack only gzip, which would take 40 KiB more.
 */
export function unpack(input, size) {
  const output = new Uint8Array(size);
  let at = 5;
  let range = 0xffffffff;
  let code = ((input[1] << 24) | (input[2] << 16) | (input[3] << 8) | input[4]) >>> 0;

  // Every bit is guessed from what came before in its place, in 2048ths.
  const places = (count) => new Uint16Array(count).fill(1024);
  const bit = (guesses, place) => {
    const guess = guesses[place];
    const bound = (range >>> 11) * guess;
    let value = 0;
    if (code < bound) {
      range = bound;
      guesses[place] = guess + ((2048 - guess) >> 5);
    } else {
      value = 1;
      range -= bound;
      code -= bound;
      guesses[place] = guess - (guess >> 5);
    }
    if (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | input[at++]) >>> 0;
    }
    return value;
  };
  const number = (guesses, bits, from = 0) => {
    let node = 1;
    for (let count = 0; count < bits; count++) node = (node << 1) | bit(guesses, from + node);
    return node - (1 << bits);
  };
  const backwards = (guesses, bits, from) => {
    let node = 1;
    let value = 0;
    for (let count = 0; count < bits; count++) {
      const next = bit(guesses, from + node);
      node = (node << 1) | next;
      value |= next << count;
    }
    return value;
  };
  const direct = (bits) => {
    let value = 0;
    for (let count = 0; count < bits; count++) {
      range >>>= 1;
      const next = code >= range ? 1 : 0;
      if (next) code -= range;
      value = (value << 1) | next;
      if (range < 0x1000000) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | input[at++]) >>> 0;
      }
    }
    return value;
  };

  const lengths = () => ({ choice: places(2), low: places(8), middle: places(8), high: places(256) });
  const lengthOf = ({ choice, low, middle, high }) => {
    if (!bit(choice, 0)) return number(low, 3);
    return bit(choice, 1) ? 16 + number(high, 8) : 8 + number(middle, 3);
  };
  const literals = places(0x300 << 4);
  const isMatch = places(12);
  const isRepeat = places(12);
  const isRepeat0 = places(12);
  const isRepeat0Long = places(12);
  const isRepeat1 = places(12);
  const isRepeat2 = places(12);
  const slots = places(4 * 64);
  const middleBits = places(128);
  const lowBits = places(16);
  const matchLengths = lengths();
  const repeatLengths = lengths();

  let state = 0;
  // The last four distances, the newest first.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let done = 0;
  while (done < size) {
    if (!bit(isMatch, state)) {
      const from = 0x300 * ((output[done - 1] ?? 0) >> 4);
      let node = 1;
      if (state >= 7) {
        let matched = output[done - first - 1];
        do {
          const guessed = (matched >> 7) & 1;
          matched <<= 1;
          const next = bit(literals, from + ((1 + guessed) << 8) + node);
          node = (node << 1) | next;
          if (guessed !== next) break;
        } while (node < 0x100);
      }
      while (node < 0x100) node = (node << 1) | bit(literals, from + node);
      output[done++] = node;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length;
    if (bit(isRepeat, state)) {
      if (!bit(isRepeat0, state)) {
        if (!bit(isRepeat0Long, state)) {
          state = state < 7 ? 9 : 11;
          output[done] = output[done - first - 1];
          done++;
          continue;
        }
      } else if (!bit(isRepeat1, state)) {
        [first, second] = [second, first];
      } else if (!bit(isRepeat2, state)) {
        [first, second, third] = [third, first, second];
      } else {
        [first, second, third, fourth] = [fourth, first, second, third];
      }
      length = lengthOf(repeatLengths);
      state = state < 7 ? 8 : 11;
    } else {
      [second, third, fourth] = [first, second, third];
      length = lengthOf(matchLengths);
      state = state < 7 ? 7 : 10;
      const slot = number(slots, 6, 64 * Math.min(length, 3));
      first = slot;
      if (slot > 3) {
        const bits = (slot >> 1) - 1;
        first = (2 | (slot & 1)) << bits;
        if (slot < 14) first += backwards(middleBits, bits, first - slot);
        else first += (direct(bits - 4) << 4) + backwards(lowBits, 4, 0);
      }
    }
    for (const end = Math.min(done + length + 2, size); done < end; done++) output[done] = output[done - first - 1];
  }
  return output;
}

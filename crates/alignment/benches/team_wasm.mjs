// How fast a team's answers become indices in WebAssembly: node team_wasm.mjs FILE.wasm LABEL
//
// FILE is examples/team_wasm.rs, built for wasm32-unknown-unknown; `cargo xtask bench` does both.
import { readFile } from "node:fs/promises";

const [file, label] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(await readFile(file), {});
const { prepare, measure } = instance.exports;

for (const [people, runs, inner] of [[10, 200, 50], [1_000, 200, 1], [1_000_000, 30, 1]]) {
  prepare(people);
  const score = measure();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    // Of ten people so many at once, since the clock of a browser engine is coarser than one.
    const begun = performance.now();
    for (let again = 0; again < inner; again += 1) measure();
    times.push((performance.now() - begun) / inner);
  }
  times.sort((one, other) => one - other);
  const [fastest, median] = [times[0], times[times.length >> 1]].map((time) => time.toFixed(3).padStart(9));
  console.log(
    `WebAssembly, ${label}, ${people.toLocaleString("en").padStart(9)} people:`
      + ` fastest ${fastest} ms, median ${median} ms of ${runs} (mean score ${score.toFixed(9)})`,
  );
}

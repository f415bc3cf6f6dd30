// The packages for learning platforms: valid, discreet, and correct even on a strict platform. The platform is
// hosts/lms.html, npm's scorm-again behind a strict checker.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { NARROW, follow, live, story, tabBeside, text, until } from './lib.mjs';
import { SCENES } from './site.mjs';
import { GOLDEN, WHEELS, assertResult, only, rateQuickly, takeCheck, tabTo, ticked } from './walk.mjs';
import { words } from './words.mjs';

const PACKAGES = process.env.CAMBER_SCORM || fileURLToPath(new URL('../../dist-scorm', import.meta.url));
const { answers, result } = GOLDEN.E_mixed_realistic;
const SCORE = result.overall.score.toFixed(0);
const VERSIONS = ['1.2', '2004'];
const STATUS = { 1.2: 'cmi.core.lesson_status', 2004: 'cmi.completion_status' };
const EXIT = { 1.2: 'cmi.core.exit', 2004: 'cmi.exit' };

const read = (path) => readFileSync(new URL(path, import.meta.url));
const unpack = (version, score = '') => unzipSync(read(join(PACKAGES, `camber-scorm-${version}${score}.zip`)));
const modules = (path) => read(`node_modules/${path}`);
const textOf = (bytes) => Buffer.from(bytes).toString();
const uncommented = (bytes) => textOf(bytes).replace(/<!--[^]*?-->|<(xs:|xsd:)?documentation[^]*?<\/\1documentation>/g, '');
const [, VERSION] = /^version = "(.+)"$/m.exec(read('../../Cargo.toml').toString());

const ICON = '<link rel="icon" href="data:,">';
/** The files in the platform's folder, by path. */
const FILES = new Map([
  ['lms.html', ['text/html', read('hosts/lms.html')]],
  ['lms.js', ['text/javascript', read('hosts/lms.js')]],
  ['between.html', ['text/html', `<!doctype html><title>Between</title>${ICON}<iframe title="Course" style="width:100%;height:640px;border:0" src="course/index.html"></iframe>`]],
  ['bare.html', ['text/html', `<!doctype html><title>Nobody</title>${ICON}<iframe title="Course" style="width:100%;height:640px;border:0" src="course/index.html"></iframe>`]],
  ['blank.html', ['text/html', `<!doctype html><title>Nothing</title>${ICON}`]],
]);

/** A platform with this package. Like some real ones, it declares every page as UTF-8 and forbids `unload`. */
function platform(version, score = '') {
  const page = unpack(version, score)['index.html'];
  const again = modules(version === '1.2' ? 'scorm-again/dist/scorm12.js' : 'scorm-again/dist/scorm2004.js');
  const files = new Map([...FILES, ['scorm-again.js', ['text/javascript', again]], ['course/index.html', ['text/html', Buffer.from(page)]]]);
  return {
    csp: false,
    prefix: '/platform/',
    before: async (path) => {
      const [type, body] = files.get(path) ?? [];
      return body === undefined ? undefined : { type: `${type}; charset=utf-8`, body, headers: { 'permissions-policy': 'unload=()' } };
    },
  };
}

/** Starts an attempt and waits for the course; `options` are those of hosts/lms.js. */
async function launch(reader, version, options = {}) {
  const { page, site } = reader;
  await page.goto(`${site.url}lms.html?${new URLSearchParams({ version, ...options })}`);
  return courseIn(page);
}

async function courseIn(page) {
  await until(page, () => document.querySelector('iframe'));
  const frame = await page.waitForFrame((frame) => frame.url().includes('/course/'));
  await live(frame);
  return frame;
}

/** Leaves the course as a platform does, and returns the calls made until then. */
async function leave({ page }) {
  await page.$eval('iframe', (frame) => { frame.src = 'blank.html'; });
  await page.waitForFrame((frame) => frame.url().includes('/blank.html') );
  return recorded(page);
}

async function recorded(page) {
  const { calls, faults } = await page.evaluate(() => window.record);
  assert.deepEqual(faults, [], 'what a strict platform refuses');
  return calls;
}

const written = (calls) => calls.filter(([verb]) => verb === 'write').map(([, ...what]) => what);
const count = (calls, wanted) => calls.filter(([verb]) => verb === wanted).length;
const attempt = ({ page }, version, as = '1') => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), `lms ${version} ${as}`);
const begun = (version) => [[STATUS[version], 'incomplete'], [EXIT[version], 'suspend']];
const completed = (version) => [...begun(version), [STATUS[version], 'completed']];
const panel = (course) => course.$$eval('#lms aside', (parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.innerText.trim()).join('\n'));
/** Storage is denied in the course and nowhere else. */
const withoutStorage = (page) => page.evaluateOnNewDocument(() => {
  if (!location.pathname.includes('/course/')) return;
  for (const area of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, area, { get() { throw new DOMException('refused', 'SecurityError'); } });
  }
});

test('the packages of both versions hold the same page, which only names another version', () => {
  for (const score of ['', '-score']) {
    const [one, other] = VERSIONS.map((version) => {
      const page = textOf(unpack(version, score)['index.html']);
      assert.equal(page.split(`data-version="${version}"`).length, 2);
      return page.replace(`data-version="${version}"`, '');
    });
    assert.ok(one === other);
  }
});

for (const version of VERSIONS) {
  for (const score of ['', '-score']) {
    test(`SCORM ${version}${score}: the manifest is valid, and the package holds what it names`, async () => {
      const files = unpack(version, score);
      const manifest = textOf(files['imsmanifest.xml']);
      const { valid, errors } = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: manifest }], ...schemas(files) });
      assert.ok(valid, errors.map(({ rawMessage }) => rawMessage).join('\n'));
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
      const rules = Object.keys(files).filter((name) => /\.(xsd|dtd)$/.test(name));
      assert.deepEqual(Object.keys(files).sort(), ['LICENSE-APACHE', 'imsmanifest.xml', 'licenses.txt', 'settings.html', ...rules, ...named].sort());
      // ADL's validator wants each namespace's schema at the root, and what a schema includes, imports or declares.
      for (const name of rules) for (const [, other] of uncommented(files[name]).matchAll(/(?:schemaLocation\s*=\s*|DOCTYPE[^>]*\s)"([^":]+)"/g)) assert.ok(rules.includes(other), `${name}: ${other}`);
      for (const [, prefix, space] of manifest.matchAll(/xmlns(:\w+)?="([^"]+)"/g)) assert.ok(prefix === ':xsi' || located(manifest).some(([own, file]) => own === space && rules.includes(file)), space);
      assert.match(manifest, new RegExp(`<manifest identifier="camber" version="${VERSION}"`));
      assert.match(manifest, new RegExp(`<title>${words('en')('site-title').replace('?', '\\?')}</title>`));
      // Correct whatever character set a platform declares.
      assert.ok(files['index.html'].every((byte) => byte < 128));
    });
  }

  test(`SCORM ${version}: every file of the package is deflated, and nothing in it says when or by whom it was packed`, () => {
    const zip = read(join(PACKAGES, `camber-scorm-${version}.zip`));
    const entries = [];
    for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
      const [method, time, date, size, name, extra] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10), zip.readUInt16LE(at + 12), zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
      entries.push({ name: zip.toString('latin1', at + 30, at + 30 + name), method, time, date, extra });
      at += 30 + name + extra + size;
    }
    assert.deepEqual(entries.map(({ name }) => name).sort(), Object.keys(unpack(version)).sort());
    // Deflated, at midnight of January 1, 1980, the first moment a zip can name.
    for (const { name, ...rest } of entries) assert.deepEqual(rest, { method: 8, time: 0, date: 33, extra: 0 }, name);
  });

  test(`SCORM ${version}: a manifest that is not valid is found out`, async () => {
    const files = unpack(version);
    const manifest = textOf(files['imsmanifest.xml']);
    const spoilt = [manifest.replace('="sco"', '="sko"'), manifest.replaceAll('resources>', 'sources>'), manifest.replace('SetByContent="true"', 'SetByContent="maybe"')];
    for (const contents of spoilt.filter((spoilt) => spoilt !== manifest)) {
      const { valid } = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents }], ...schemas(files) });
      assert.equal(valid, false);
    }
  });

  const server = platform(version);

  story(`SCORM ${version}: a whole check is completed with its result, and nothing of it is told`, { server, languages: 'es' }, async (reader) => {
    const course = await launch(reader, version);
    const say = words('es');
    assert.equal(await panel(course), say('lms-told'));
    await follow(course, '.way[href*="check/"]');
    assert.equal(await panel(course), '');
    await takeCheck(course, 'seller', answers);
    await assertResult(course, 'es', 'E_mixed_realistic');
    // Reported at once, not only on leaving.
    assert.deepEqual(written(await recorded(reader.page)), completed(version));
    assert.equal((await attempt(reader, version)).status, 'completed');
    const calls = await leave(reader);
    assert.deepEqual(written(calls), completed(version));
    assert.equal(calls[0][0], 'begin');
    assert.equal(calls.at(-1)[0], 'end');
    assert.equal(count(calls, 'end'), 1);
    const { status, place, score, interactions, success } = await attempt(reader, version);
    assert.deepEqual({ status, place, score, interactions }, { status: 'completed', place: '', score: '', interactions: 0 });
    assert.equal(success, version === '1.2' ? undefined : 'unknown');
    // It is still completed when the learner returns.
    await launch(reader, version);
    assert.deepEqual(written(await leave(reader)), [[EXIT[version], 'suspend']]);
    assert.equal((await attempt(reader, version)).status, 'completed');
  });

  story(`SCORM ${version}: the last scene completes the lesson, and no scene before it`, { server }, async (reader) => {
    const course = await launch(reader, version);
    await follow(course, '.way[href*="lesson/"]');
    for (let scene = 1; scene < SCENES.length; scene++) {
      assert.deepEqual(written(await recorded(reader.page)), begun(version), `scene ${scene}`);
      await follow(course, '.onward .go');
    }
    assert.equal(await text(course, 'h1'), words('en')(`scene-${SCENES.at(-1)}-title`));
    await until(reader.page, () => window.record.calls.some((call) => call.includes('completed')));
    assert.deepEqual(written(await leave(reader)), completed(version));
  });

  story(`SCORM ${version}: a platform’s window that is closed whole ends the attempt too`, { server }, async (reader) => {
    const course = await launch(reader, version);
    await follow(course, '.way[href*="lesson/"]');
    await reader.page.goto(`${reader.site.url}blank.html`);
    assert.equal((await attempt(reader, version)).status, 'incomplete');
    await launch(reader, version);
    await reader.page.reload();
    await courseIn(reader.page);
    assert.deepEqual(written(await leave(reader)), begun(version));
  });

  story(`SCORM ${version}: without storage the platform keeps the scene, never an answer or a chair`, { server, prepare: withoutStorage, languages: 'es' }, async (reader) => {
    const say = words('es');
    let course = await launch(reader, version);
    assert.equal(await panel(course), `${say('lms-told')}\n${say('lms-place')}`.replaceAll('\n', '\n\n'));
    assert.equal(await text(course, '.keeping'), say('keeping-alone'));
    await follow(course, '.way[href*="lesson/"]');
    await follow(course, '.onward .go');
    const second = await text(course, 'h1');
    assert.deepEqual(written(await leave(reader)).slice(2), [1, 2].map((scene) => ['cmi.suspend_data', `es/lesson/${scene}/index.html`]));

    course = await launch(reader, version);
    assert.equal(await text(course, 'h1'), second);
    assert.equal(await panel(course), `${say('lms-told')}\n\n${say('lms-place')}`);
    await follow(course, '.wordmark');
    await follow(course, '.way[href*="check/"]');
    await takeCheck(course, 'leader', answers);
    await assertResult(course, 'es', 'E_mixed_realistic');
    const places = written(await leave(reader)).filter(([name]) => name === 'cmi.suspend_data');
    assert.deepEqual(places, [['cmi.suspend_data', 'es/check/index.html']]);
    course = await launch(reader, version);
    assert.equal(await text(course, 'h1'), say('role-title'));
  });

  for (const way of ['nested', 'popup']) {
    story(`SCORM ${version}: the platform is found (${way})`, { server }, async (reader) => {
      const { page, site } = reader;
      await page.goto(`${site.url}lms.html?version=${version}&way=${way}`);
      if (way === 'popup') {
        const window = await tabBeside(reader);
        await live(window);
        assert.equal(await panel(window), words('en')('lms-told'));
        await window.close();
        await until(page, () => window.record.calls.at(-1)[0] === 'end');
      } else {
        assert.equal(await panel(await courseIn(page)), words('en')('lms-told'));
        await leave(reader);
      }
      assert.deepEqual(written(await recorded(page)), begun(version));
    });
  }

  story(`SCORM ${version}: what a platform did not take is told again`, { server }, async (reader) => {
    const course = await launch(reader, version, { fault: 'late' });
    await follow(course, '.way[href*="lesson/"]');
    await course.evaluate((end) => { location.hash = end; }, `lesson/${SCENES.length}/index.html`);
    await until(reader.page, () => window.record.calls.some((call) => call.includes('completed')));
    await reader.page.evaluate(() => { window.record.isLate = false; });
    await leave(reader);
    assert.equal((await attempt(reader, version)).status, 'completed');
  });

  story(`SCORM ${version}: a course that is only hidden is saved and not ended`, { server }, async (reader) => {
    const course = await launch(reader, version);
    const saves = count(await recorded(reader.page), 'save');
    await course.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const calls = await recorded(reader.page);
    assert.deepEqual([count(calls, 'save'), count(calls, 'end')], [saves + 1, 0]);
  });

  // What an attempt that begins with `had` is afterwards, if the learner leaves at once and if they finish the lesson.
  // Without a status, the end of a 1.2 attempt completes it, as Moodle's Preview did, which a mere look must never do.
  const untouched = version === '1.2' ? 'not attempted' : 'unknown';
  const looks = [['browse', undefined, version === '1.2' ? 'browsed' : untouched], ['review', undefined, untouched],
    // Each mode and each status of before in both versions, and all pairs of them in one.
    ...['incomplete', 'completed'].map((had, turn) => [['browse', 'review'][(turn + VERSIONS.indexOf(version)) % 2], had, had])];
  for (const [mode, had, status] of looks) {
    story(`SCORM ${version}: a course in ${mode} mode, ${had ?? 'never attempted'} before, is ${status} after it, finished or not`, { server }, async (reader) => {
      // With a status of before, nothing that the learner does is told; who leaves at once has done less.
      for (const finishes of had ? [true] : [false, true]) {
        const course = await launch(reader, version, { mode, as: `${mode} ${finishes}`, ...(had && { had }) });
        assert.equal(await panel(course), '');
        await follow(course, '.way[href*="lesson/"]');
        if (finishes) await course.evaluate((end) => { location.hash = end; }, `lesson/${SCENES.length}/index.html`);
        if (finishes) await until(course, (title) => document.querySelector('h1')?.textContent === title, words('en')(`scene-${SCENES.at(-1)}-title`));
        const calls = await leave(reader);
        assert.deepEqual(written(calls), status === 'browsed' ? [[STATUS[version], 'browsed']] : []);
        assert.equal((await attempt(reader, version, `${mode} ${finishes}`)).status, status);
      }
    });
  }

  story(`SCORM ${version}: an attempt whose beginning the platform refuses is not completed by leaving it`, { server }, async (reader) => {
    await launch(reader, version, { fault: 'late' });
    await leave(reader);
    assert.notEqual((await attempt(reader, version))?.status, 'completed');
    // Accepted later, it is as if it had been at once.
    await launch(reader, version, { fault: 'late' });
    await reader.page.evaluate(() => { window.record.isLate = false; });
    assert.equal(written(await leave(reader)).at(-1)[1], 'incomplete');
    assert.equal((await attempt(reader, version)).status, 'incomplete');
  });

  story(`SCORM ${version}: two people on one computer never meet each other’s answers`, { server }, async (reader) => {
    const answered = async (as) => {
      const course = await launch(reader, version, { as });
      return [course, await course.$('.back .go')];
    };
    let [course, found] = await answered('4711');
    assert.equal(found, null);
    await follow(course, '.way[href*="check/"]');
    await follow(course, '.chair[href*="check/seller/"]');
    await rateQuickly(course, WHEELS[0], answers);
    await leave(reader);
    [course, found] = await answered('4712');
    assert.equal(found, null, 'the second person begins anew');
    await leave(reader);
    [course, found] = await answered('4711');
    assert.notEqual(found, null, 'the first person finds the answers again');
    await course.evaluate((wheel) => { location.hash = `check/seller/${wheel}/index.html`; }, WHEELS[0]);
    await until(course, (title) => document.querySelector('h1')?.textContent === title, words('en')(`wheel-${WHEELS[0]}`));
    assert.deepEqual(await ticked(course), only(WHEELS[0], answers));
    // Erasing everything leaves no trace, not even of the learner's ID.
    await course.evaluate(() => document.querySelector('#camber').dispatchEvent(new Event('camber-drop')));
    await course.evaluate(() => localStorage.removeItem('camber.session'));
    assert.deepEqual(await course.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('camber'))), []);
  });

  const asking = platform(version, '-score');
  const scores = { 1.2: [['cmi.core.score.min', '0'], ['cmi.core.score.max', '100'], ['cmi.core.score.raw', SCORE]],
    2004: [['cmi.score.min', '0'], ['cmi.score.max', '100'], ['cmi.score.raw', SCORE], ['cmi.score.scaled', String(SCORE / 100)]] };

  story(`SCORM ${version} with score: it is passed on only after the learner has agreed`, { server: asking }, async (reader) => {
    const say = words('en');
    let course = await launch(reader, version);
    const shown = await panel(course);
    for (const id of ['lms-told-score', 'lms-ask-title', 'lms-ask', 'lms-undecided']) assert.ok(shown.includes(say(id)), id);
    await course.click('#lms aside:not([hidden]) [data-choice=yes]');
    await until(course, () => document.querySelector('#lms [data-state=agreed]').checkVisibility());
    await follow(course, '.way[href*="check/"]');
    assert.equal(await panel(course), '');
    await takeCheck(course, 'seller', answers);
    await assertResult(course, 'en', 'E_mixed_realistic');
    await until(course, () => document.querySelector('#lms [data-state=reported]').checkVisibility());
    assert.ok((await panel(course)).includes(say('lms-reported', { score: SCORE })));
    assert.deepEqual(written(await leave(reader)).sort(), [...completed(version), ...scores[version]].sort());
    assert.equal((await attempt(reader, version)).score, SCORE);
    // The next time it asks again, and says what the platform has received.
    course = await launch(reader, version);
    const again = await panel(course);
    for (const text of [say('lms-ask-title'), say('lms-reported', { score: SCORE })]) assert.ok(again.includes(text), text);
  });

  const declines = version === '1.2';
  story(`SCORM ${version} with score: ${declines ? 'who declines' : 'who does not choose'} reaches everything, and no score is passed on`, { server: asking }, async (reader) => {
    const course = await launch(reader, version);
    if (declines) await course.click('#lms aside:not([hidden]) [data-choice=no]');
    await follow(course, '.way[href*="check/"]');
    // The question stays until it is answered.
    assert.equal((await panel(course)).includes(words('en')('lms-ask-title')), !declines);
    await takeCheck(course, 'seller', answers);
    await assertResult(course, 'en', 'E_mixed_realistic');
    assert.ok((await panel(course)).includes(words('en')(declines ? 'lms-declined' : 'lms-undecided')));
    assert.deepEqual(written(await leave(reader)), completed(version));
    assert.equal((await attempt(reader, version)).score, '');
  });
}

// The rest of the page does not ask for the version.

story('who leaves half-way finds everything again, from the browser’s own storage', { server: platform('2004') }, async (reader) => {
  let course = await launch(reader, '2004');
  await follow(course, '.way[href*="check/"]');
  await follow(course, '.chair[href*="check/leader/"]');
  for (const wheel of WHEELS.slice(0, 2)) {
    await rateQuickly(course, wheel, answers);
    await follow(course, '.onward .go');
  }
  await course.click(`#${Object.keys(only(WHEELS[2], answers))[0]}-outside-3`);
  const calls = await leave(reader);
  assert.deepEqual(written(calls), begun('2004'));
  assert.equal(calls.at(-1)[0], 'end');
  assert.equal((await attempt(reader, '2004')).status, 'incomplete');

  course = await launch(reader, '2004');
  await follow(course, '.back .go');
  assert.equal(await text(course, 'h1'), words('en')(`wheel-${WHEELS[2]}`));
  assert.equal(Object.values(await ticked(course))[0][0], 3);
  for (const wheel of WHEELS.slice(2)) {
    await rateQuickly(course, wheel, answers);
    await follow(course, '.onward .go');
  }
  await until(course, () => document.querySelector('.hero'));
  assert.deepEqual(written(await leave(reader)), completed('2004'));
});

story('without a platform everything works, and nothing is said of one', { server: platform('1.2') }, async (reader) => {
  const { page, site } = reader;
  for (const bare of [false, true]) {
    await page.goto(site.url + (bare ? 'bare.html' : 'course/index.html'));
    const course = bare ? await courseIn(page) : page;
    await live(course);
    assert.equal(await panel(course), '');
    assert.deepEqual(await course.evaluate(() => Object.keys(localStorage)), bare ? ['camber.session'] : []);
    if (bare) continue;
    await follow(course, '.way[href*="check/"]');
    await takeCheck(course, 'seller', answers);
    await assertResult(course, 'en', 'E_mixed_realistic');
  }
});

story('a platform that throws at every call stops nobody', { server: platform('2004') }, async (reader) => {
  const course = await launch(reader, '2004', { fault: 'throws' });
  assert.equal(await panel(course), '');
  await follow(course, '.way[href*="check/"]');
  await takeCheck(course, 'seller', answers);
  await assertResult(course, 'en', 'E_mixed_realistic');
});

story('a page that comes back whole after its end goes on, and tells nothing more', { server: platform('2004') }, async (reader) => {
  const course = await launch(reader, '2004');
  const turn = (name) => course.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), name);
  await turn('pagehide');
  const { length } = await recorded(reader.page);
  await turn('pageshow');
  await follow(course, '.way[href*="check/"]');
  await takeCheck(course, 'seller', answers);
  await assertResult(course, 'en', 'E_mixed_realistic');
  assert.equal((await leave(reader)).length, length);
});

for (const dark of [false, true]) {
  story(`the question is for everybody: keyboard, 320 px, ${dark ? 'dark' : 'light'}`, { server: platform('2004', '-score'), viewport: NARROW, dark, languages: 'es' }, async (reader) => {
    const course = await launch(reader, '2004');
    await course.evaluate(axe.source);
    const found = await course.evaluate(async () => (await axe.run(document, { preload: false })).violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`));
    assert.deepEqual(found, []);
    assert.ok(await course.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    for (const button of await course.$$('#lms aside:not([hidden]) button')) assert.ok((await button.boundingBox()).height >= 44);
    // From the frame itself, Tab comes to the question first.
    await course.$eval('#lms', (panel) => { panel.tabIndex = -1; panel.focus(); });
    await reader.page.keyboard.press('Tab');
    assert.equal(await course.evaluate(() => document.activeElement.textContent), words('es')('lms-agree'));
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    assert.equal(await course.evaluate(() => document.activeElement.ariaPressed), 'true');
    await until(course, () => document.querySelector('#lms aside:not([hidden]) [data-state=declined]').checkVisibility());
    await reader.page.keyboard.press('Tab');
    assert.ok(await course.evaluate(() => document.activeElement.closest('#camber')), 'and then the page');
  });
}

/** The schemas of a package for xmllint, which does not go by the locations itself. */
function schemas(files) {
  const imports = located(textOf(files['imsmanifest.xml'])).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  return {
    schema: [{ fileName: 'whole.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>` }],
    preload: Object.keys(files).filter((name) => name.endsWith('.xsd')).map((fileName) => ({ fileName, contents: textOf(files[fileName]) })),
  };
}

/** The namespaces of a manifest and where it says their schemas are. */
function located(manifest) {
  const words = /xsi:schemaLocation="([^"]+)"/.exec(manifest)[1].trim().split(/\s+/);
  return words.flatMap((word, place) => (place % 2 ? [] : [[word, words[place + 1]]]));
}

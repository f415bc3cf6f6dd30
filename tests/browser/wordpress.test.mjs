// The plugin for WordPress, installed into Debian's WordPress as an admin does it: as a block by an author, as a
// shortcode by an editor, in a block theme and in a classic one, and removed again.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { lesson, takeCheck } from './hosts.mjs';
import { DESKTOP, PHONE, story, until } from './lib.mjs';
import { SCENES } from './site.mjs';
import { GOLDEN, expectedResult } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';
import { MISSING, startWordPress } from './wordpress.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [, VERSION] = /^version = "(.+)"$/m.exec(readFileSync(`${ROOT}Cargo.toml`, 'utf8'));
const ZIP = process.env.CAMBER_WORDPRESS || `${ROOT}release/camber-${VERSION}-wordpress.zip`;
const FILES = unzipSync(readFileSync(ZIP));
const textOf = (name) => Buffer.from(FILES[`camber/${name}`]).toString();
const EXAMPLE = 'E_mixed_realistic';

test('the plugin’s files are what WordPress and its directory ask for', () => {
  assert.ok(Object.keys(FILES).every((name) => name.startsWith('camber/')));
  // PHP takes no larger upload unless it is told to.
  assert.ok(readFileSync(ZIP).length < 2 * 1024 * 1024);
  const [, comment] = /^<\?php\n\/\*\*\n([^]*?)\*\//.exec(textOf('camber.php'));
  const header = Object.fromEntries(Array.from(comment.matchAll(/^ \* ([A-Z][\w ]+): (.+)$/gm), ([, name, value]) => [name, value]));
  const readme = textOf('readme.txt');
  const [title, ...rest] = readme.split('\n');
  const fields = Object.fromEntries(rest.slice(0, rest.indexOf('')).map((line) => line.split(': ')));
  assert.equal(title, `=== ${header['Plugin Name']} ===`);
  assert.deepEqual([header.Version, fields['Stable tag']], [VERSION, VERSION]);
  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) assert.equal(fields[name], header[name], name);
  for (const name of ['Requires at least', 'Tested up to', 'Requires PHP']) assert.match(fields[name], /^\d+\.\d+$/, name);
  assert.ok(fields.Tags.split(', ').length <= 5);
  const short = rest.slice(rest.indexOf('') + 1).find(Boolean);
  assert.ok(short.length <= 150, `${short.length} letters`);
  assert.doesNotMatch(short, /[`*[\]<]/);
  assert.deepEqual(Array.from(readme.matchAll(/^== (.+) ==$/gm), ([, name]) => name), ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']);
  assert.match(readme, new RegExp(`^= ${VERSION.replaceAll('.', '\\.')} =$`, 'm'));
  assert.doesNotMatch(readme + textOf('camber.php'), /\{[a-z]+\}(?!['"])/);
});

test('the settings are those of the element, in every language', () => {
  const { attributes } = JSON.parse(textOf('site/custom-elements.json')).modules[0].declarations[0];
  const all = JSON.parse(textOf('words.json'));
  assert.deepEqual(Object.keys(all), LANGUAGES);
  for (const { settings, ...said } of Object.values(all)) {
    for (const [name, { choices }] of Object.entries(settings)) {
      const { type, default: normal = '' } = attributes.find((attribute) => attribute.name === name);
      const known = Object.keys(choices);
      assert.equal(known[0], normal, name);
      if (name === 'lang') assert.deepEqual(known.slice(1), LANGUAGES);
      else for (const [, word] of type.text.matchAll(/'([^']+)'/g)) assert.ok(known.includes(word), word);
      if (name === 'start') assert.equal(known.at(-1), `lesson/${SCENES.length}`);
    }
    assert.ok(FILES[`camber/site/${said.page}`], said.page);
  }
});

const php = (name) => spawnSync('php', ['-l'], { input: textOf(name), encoding: 'utf8' });
test('PHP finds no fault', { skip: MISSING }, () => {
  const own = Object.keys(FILES).filter((name) => name.endsWith('.php')).map((name) => name.replace('camber/', ''));
  assert.deepEqual(own, ['camber.php']);
  const { status, stdout, stderr } = php('camber.php');
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /No syntax errors/);
});

if (!MISSING) {
  let wp;
  before(async () => { wp = await startWordPress(); });
  after(() => wp?.close());
  /** WordPress' own pages are not ours: only what a reader's page does is looked at. */
  const host = async () => ({ url: wp.url, close: () => {} });
  const inside = (name, options, body) => (body ? story(name, { host, ...options }, body) : story(name, { host }, options));
  const lax = (reader) => reader.expect(/./);

  inside('an admin uploads the zip and activates it', async (reader) => {
    lax(reader);
    const { page } = reader;
    await wp.login(page, 'admin');
    await page.goto(`${wp.url}wp-admin/plugin-install.php?tab=upload`);
    await page.$eval('.upload-plugin', (part) => { part.style.display = 'block'; });
    await (await page.$('#pluginzip')).uploadFile(ZIP);
    await until(page, () => !document.querySelector('#install-plugin-submit').disabled);
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    await Promise.all([page.waitForNavigation(), page.click('.button-primary[href*="action=activate"]')]);
    assert.deepEqual(wp.php('return get_option("active_plugins");'), ['camber/camber.php']);
  });

  /** Writes with the block editor, as this role, and returns the published page's address. */
  async function write(page, type, title, begin) {
    await page.goto(`${wp.url}wp-admin/post-new.php?post_type=${type}`);
    await until(page, () => document.querySelector('.editor-post-title__input') && window.wp.data.select('core/editor').getCurrentPostType());
    await page.type('.editor-post-title__input', title);
    await begin();
    await page.evaluate(() => {
      window.wp.data.dispatch('core/editor').editPost({ status: 'publish' });
      return window.wp.data.dispatch('core/editor').savePost();
    });
    return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
  }

  /** Takes the check on somebody's page, after whose start nothing is asked for. */
  async function walk(reader, address, language) {
    const { page } = reader;
    await page.goto(address);
    const own = lesson(page);
    await own.live();
    assert.equal(await page.$$eval('script[src*="camber.js"]', (all) => all.length), 1);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await takeCheck(own, GOLDEN[EXAMPLE].answers);
    await own.until((root) => root.querySelector('.number b'));
    assert.equal(await own.text('.number b'), expectedResult(language, GOLDEN[EXAMPLE].result).score);
    assert.deepEqual(asked, []);
    // It has its column, whatever the theme.
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    return own;
  }

  let post;
  inside('an author types /camber, picks a setting and publishes', { languages: 'en' }, async (reader) => {
    lax(reader);
    const { page } = reader;
    await wp.login(page, 'author');
    post = await write(page, 'post', 'A post', async () => {
      await page.keyboard.press('Enter');
      await page.keyboard.type('/camber');
      await until(page, () => document.querySelector('.components-autocomplete__result')?.textContent.includes('Camber'));
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.wp-block-camber-lesson'));
      const { settings, preview } = JSON.parse(textOf('words.json')).en;
      const shown = await page.$eval('.wp-block-camber-lesson', (block) => block.textContent);
      assert.ok(shown.includes(preview) && shown.includes(`${settings.start.label}: ${settings.start.choices['']}`), shown);
      // The settings of the block that is chosen are beside it.
      await page.click('.wp-block-camber-lesson');
      await until(page, () => document.querySelectorAll('.block-editor-block-inspector select').length === 5);
      const [, chair] = await page.$$('.block-editor-block-inspector select');
      await chair.select('seller');
      await until(page, (label) => document.querySelector('.wp-block-camber-lesson').textContent.includes(label), `${settings.chair.label}: ${settings.chair.choices.seller}`);
    });
    assert.equal(wp.php('return get_posts(["post_type" => "post", "title" => "A post"])[0]->post_content;'), '<!-- wp:camber/lesson {"chair":"seller"} /-->');
  });

  for (const theme of ['twentytwentythree', 'twentytwentyone']) {
    inside(`readers of the author’s post take the check (${theme})`, async (reader) => {
      wp.php(`switch_theme('${theme}');`);
      await walk(reader, post, 'en');
    });
  }

  inside('an editor writes the shortcode into a page, and readers take the check in the page’s language', { viewport: PHONE }, async (reader) => {
    const { page } = reader;
    await wp.login(page, 'editor');
    wp.php('update_option("test_locale", "es_MX");');
    try {
      const [said] = wp.php(`wp_set_current_user(get_user_by('login', 'editor')->ID); $id = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Una página', 'post_content' => "Antes.\\n\\n[camber chair=\\"seller\\" storage='session']\\n\\nDespués."]); return [get_permalink($id)];`);
      await page.deleteCookie(...(await page.cookies()));
      const own = await walk(reader, said, 'es');
      assert.equal(await page.$eval('camber-lesson', (element) => element.getAttributeNames().join()), 'chair,storage');
      assert.equal(await own.see((root) => root.querySelector('.camber').lang), 'es');
      // WordPress puts neither a paragraph around it nor a break into it.
      assert.equal(await page.$eval('camber-lesson', (element) => `${element.parentNode.localName} ${element.innerHTML}`), `div <a href="${wp.url}wp-content/plugins/camber/site/es/index.html">${words('es')('wordpress-link')}</a>`);
      assert.equal(await page.evaluate(() => localStorage.getItem('camber.session')), null);
    } finally {
      wp.php('delete_option("test_locale");');
    }
  });

  inside('what a setting cannot mean is left out, and only whoever can edit the page is told', async (reader) => {
    const { page } = reader;
    const wrong = `start=\\"chek\\" storage=forever chair=”Seller” stort=1 lang='\\" onload=\\"x' theme=\\"<b>\\" seller`;
    const [at] = wp.php(`wp_set_current_user(get_user_by('login', 'author')->ID); return [get_permalink(wp_insert_post(['post_status' => 'publish', 'post_title' => 'Wrong', 'post_content' => "[camber ${wrong}]"]))];`);
    const attributes = () => page.$eval('camber-lesson', (element) => Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])));
    const note = () => page.$$eval('.camber-note', (notes) => notes.map((note) => note.innerText).join());
    const wanted = { chair: 'seller', storage: 'none' };
    await page.goto(at);
    assert.deepEqual([await attributes(), await note()], [wanted, '']);
    for (const [name, language] of [['author', 'en'], ['editor', 'es']]) {
      await wp.login(page, name, { en: '', es: 'es_CO' }[language]);
      await page.goto(at);
      assert.deepEqual(await attributes(), wanted);
      const said = await note();
      const say = words(language);
      for (const setting of ['start="chek"', 'storage="forever"', 'theme="<b>"']) assert.ok(said.includes(setting), said);
      for (const part of ['stort', 'seller', say('wordpress-seen'), say('wordpress-storage-none')]) assert.ok(said.includes(part), `${part}: ${said}`);
      assert.equal(said.split('\n').length, 7);
    }
    await page.deleteCookie(...(await page.cookies()));
  });

  inside('a page without it carries nothing of it, and a feed has the link alone', async (reader) => {
    const { page } = reader;
    wp.php(`wp_insert_post(['post_status' => 'publish', 'post_title' => 'Bare', 'post_content' => 'Nothing.']);`);
    await page.goto(wp.php(`return get_permalink(get_page_by_title('Bare', OBJECT, 'post'));`));
    assert.doesNotMatch(await page.content(), /camber/i);
    const feed = await (await fetch(`${wp.url}?feed=rss2`)).text();
    assert.ok(feed.includes('site/index.html') && !feed.includes('<camber-lesson'));
  });

  inside('where the script does not run, the link leads to the site in the plugin', { script: false, viewport: DESKTOP }, async (reader) => {
    const { page } = reader;
    await page.goto(post);
    await Promise.all([page.waitForNavigation(), page.click('camber-lesson a')]);
    assert.equal(await page.$eval('h1', (title) => title.textContent), words('en')('start-title'));
  });

  inside('an admin deletes it, and nothing is left', async (reader) => {
    lax(reader);
    const { page } = reader;
    await wp.login(page, 'admin');
    await page.goto(`${wp.url}wp-admin/plugins.php`);
    await Promise.all([page.waitForNavigation(), page.click('#deactivate-camber')]);
    await page.evaluate(() => { window.confirm = () => true; });
    await page.click('#delete-camber');
    await until(page, () => document.querySelector('[data-slug=camber].deleted'));
    assert.ok(!existsSync(join(wp.site, 'wp-content/plugins/camber')));
    // The posts are the authors' own; all else is WordPress' list of what was active lately.
    const left = wp.php(`$left = []; foreach ($wpdb->get_col('SHOW TABLES') as $table) foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row) if ($table !== $wpdb->posts && false !== stripos(json_encode($row), 'camber')) $left[] = $row; return $left;`);
    assert.deepEqual(left.map((row) => row.option_name ?? JSON.stringify(row)), ['recently_activated']);
    assert.doesNotMatch(readFileSync(wp.log, { encoding: 'utf8', flag: 'a+' }), /camber/i);
    assert.ok(readdirSync(join(wp.site, 'wp-content')).every((name) => !name.includes('camber')));
  });
}

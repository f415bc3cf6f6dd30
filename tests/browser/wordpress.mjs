// Debian's WordPress, installed into a folder of its own: PHP's own server, and a MariaDB that only that knows.

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './engines.mjs';

const SOURCE = '/usr/share/wordpress';
/** Debian's packages that are needed here, each with a file that shows it. */
const NEEDED = {
  wordpress: `${SOURCE}/wp-load.php`,
  'wordpress-theme-twentytwentythree': `${SOURCE}/wp-content/themes/twentytwentythree/style.css`,
  'wordpress-theme-twentytwentyone': `${SOURCE}/wp-content/themes/twentytwentyone/style.css`,
  'php-cli': '/usr/bin/php',
  'mariadb-server-core': '/usr/sbin/mariadbd',
};
const absent = Object.entries(NEEDED).filter(([, file]) => !existsSync(file)).map(([name]) => name);
/** What is not on this machine, in words. */
export const MISSING = absent.length ? `not on this machine: ${absent.join(', ')} (the names of Debian’s packages)` : undefined;

/** Everybody's password. */
const PASSWORD = 'lose the badge';

/**
 * Starts it with an admin, an editor and an author, none of whom may leave the machine.
 *
 * url          ends in a slash
 * php(code)    runs PHP with WordPress loaded; what it returns comes back as JSON
 * login(page, name, language)    as one of them, whose own language may be another than the site's
 */
export async function startWordPress() {
  const folder = await mkdtemp(join(tmpdir(), 'host-wordpress-'));
  // MariaDB gives up root's rights where it has them.
  chmodSync(folder, 0o755);
  const [site, data, socket] = ['site', 'data', 'socket'].map((name) => join(folder, name));
  await cp(SOURCE, site, { recursive: true, dereference: true });
  await mkdir(join(site, 'wp-content/mu-plugins'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;

  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const made = spawnSync('mariadb-install-db', ['--no-defaults', ...user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr || String(made.error));
  const quick = ['--performance-schema=off', '--innodb-buffer-pool-size=16M', '--innodb-log-file-size=8M', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const database = spawn('mariadbd', ['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...quick], { stdio: 'ignore' });

  writeFileSync(join(site, 'wp-config.php'), `<?php
    define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
    define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
    define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
    define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/debug.log');
    $table_prefix = 'wp_';
    if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
    require_once ABSPATH . 'wp-settings.php';`);
  // Nobody is written to, and the site's language is changed without its language files.
  writeFileSync(join(site, 'wp-content/mu-plugins/test.php'), `<?php
    function wp_mail() { return true; }
    add_filter('locale', function ($locale) { $own = get_option('test_locale'); return $own ? $own : $locale; });
    add_filter('pre_option_show_avatars', '__return_zero');`);

  const php = (code, before = '') => {
    const whole = `${before} $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php'; echo json_encode((function () { global $wpdb; ${code} })());`;
    const { status, stdout, stderr } = spawnSync('php', ['-r', whole], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${code}\n${stdout}\n${stderr}`);
    return stdout ? JSON.parse(stdout) : undefined;
  };
  const connect = `mysqli_report(MYSQLI_REPORT_OFF); $all = 0; while (!($db = @mysqli_connect('localhost', 'root', '', '', 0, '${socket}'))) { if ($all++ > 400) exit(1); usleep(50000); } mysqli_query($db, 'CREATE DATABASE wordpress');`;
  php(`require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Host', 'admin', 'admin@example.com', true, '', '${PASSWORD}');
    foreach (['editor', 'author'] as $role) wp_insert_user(['user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.com", 'role' => $role]);`, `define('WP_INSTALLING', true); ${connect}`);
  // The editor's first welcome would lie over the page.
  php(`foreach (get_users() as $user) { update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => false], '_modified' => '2026-01-01T00:00:00.000Z']); } update_option('siteurl', '${url.slice(0, -1)}'); update_option('home', '${url.slice(0, -1)}');`);

  // A group of its own, because it answers with several processes.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore', detached: true, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
  for (let tries = 0; !(await fetch(url).then(({ ok }) => ok, () => false)); tries++) {
    if (tries > 200) throw new Error('WordPress does not answer');
    await new Promise((done) => setTimeout(done, 50));
  }
  const end = () => {
    for (const id of [-server.pid, database.pid]) process.kill(id);
  };
  // Also where a test ends without asking.
  process.once('exit', end);
  const gone = (child) => new Promise((done) => child.once('exit', done));
  return {
    url,
    site,
    log: join(folder, 'debug.log'),
    php,
    login: async (page, name, language = '') => {
      php(`update_user_meta(get_user_by('login', '${name}')->ID, 'locale', '${language}');`);
      await page.deleteCookie(...(await page.cookies()));
      await page.goto(`${url}wp-login.php`);
      // Not typed: after a moment WordPress moves the focus.
      for (const [field, value] of [['#user_login', name], ['#user_pass', PASSWORD]]) await page.$eval(field, (field, value) => { field.value = value; }, value);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    },
    close: async () => {
      const ends = [server, database].map(gone);
      process.removeListener('exit', end);
      end();
      await Promise.all(ends);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

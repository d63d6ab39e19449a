// Makes the pictures of the user guide anew from the demonstration: `npm run screenshots`.
// Needs a build; starts the product on a throw-away database and stops it again.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as launcher } from '@playwright/test';
import { chromium } from './chromium.mjs';
import { root } from './postgres-home.mjs';

const PORT = Number(process.env.SCREENSHOTS_PORT ?? 3198);
const ADDRESS = `http://localhost:${PORT}`;
const FOLDER = join(root, 'docs/images');
const LAPTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What is shown: a name, who looks, the address, and what to do there first. */
const PICTURES = [
  { name: 'inloggen', path: '/inloggen' },
  { name: 'vandaag', who: 'consulent', path: '/vandaag' },
  { name: 'vandaag-telefoon', who: 'consulent', path: '/vandaag', size: PHONE },
  { name: 'inwoners', who: 'consulent', path: '/inwoners' },
  { name: 'nieuwe-inwoner', who: 'consulent', path: '/inwoners/nieuw' },
  { name: 'overzicht', who: 'consulent', client: 'Amina Haddadi', path: '' },
  { name: 'overzicht-telefoon', who: 'consulent', client: 'Amina Haddadi', path: '', size: PHONE },
  { name: 'brug', who: 'consulent', client: 'Amina Haddadi', path: '/brug' },
  { name: 'brug-invullen', who: 'consulent', client: 'Joost van der Meer', path: '/brug/invullen' },
  { name: 'doelplan', who: 'consulent', client: 'Amina Haddadi', path: '/doelplan' },
  { name: 'gesprekken', who: 'consulent', client: 'Amina Haddadi', path: '/gesprekken' },
  { name: 'gezin', who: 'consulent', client: 'Amina Haddadi', path: '/gezin' },
  { name: 'gegevens', who: 'consulent', client: 'Amina Haddadi', path: '/gegevens' },
  { name: 'ervaringsdeskundige', who: 'ervaring', client: 'Amina Haddadi', path: '' },
  { name: 'team', who: 'teamleider', path: '/team', whole: false },
  { name: 'donker', who: 'consulent', client: 'Amina Haddadi', path: '', dark: true },
];

async function startProduct() {
  const env = { ...process.env, PORT: String(PORT) };
  delete env.DATABASE_URL;
  const product = spawn(process.execPath, [join(root, 'tools/start.mjs'), '--temp'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise((ok) => product.once('exit', ok));
  for (let i = 0; i < 240; i += 1) {
    if (product.exitCode !== null) throw new Error('The product did not start.');
    const ready = await fetch(`${ADDRESS}/api/v1/health/ready`).catch(() => undefined);
    if (ready?.ok) break;
    await new Promise((ok) => setTimeout(ok, 500));
  }
  return async () => {
    product.kill('SIGTERM');
    await gone;
  };
}

async function signIn(page, who) {
  await page.goto(`${ADDRESS}/inloggen`);
  await page.getByLabel('E-mailadres').fill(`${who}@demo.test`);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('stap voor stap 2026');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/vandaag');
}

/** Opens a client by name the way a person does, and returns the address of the file. */
async function fileOf(page, client) {
  await page.goto(`${ADDRESS}/inwoners`);
  await page.getByRole('main').getByRole('link', { name: client }).first().click();
  await page.waitForURL(/\/inwoners\/[0-9a-f-]{36}$/);
  return page.url();
}

async function take(browser, picture) {
  const { name, who, client, path, size = LAPTOP, dark = false } = picture;
  // A phone shows what its screen holds: the bar at the bottom belongs there.
  const { whole = size === LAPTOP } = picture;
  const context = await browser.newContext({
    viewport: size,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (who) await signIn(page, who);
  await page.goto(client ? (await fileOf(page, client)) + path : ADDRESS + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: whole });
  await context.close();
  process.stdout.write(`${name}\n`);
}

mkdirSync(FOLDER, { recursive: true });
const { executablePath, env } = await chromium();
const stop = await startProduct();
const browser = await launcher.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const wanted = process.argv.slice(2);
  for (const picture of PICTURES) {
    if (!wanted.length || wanted.includes(picture.name)) await take(browser, picture);
  }
} finally {
  await browser.close();
  await stop();
}

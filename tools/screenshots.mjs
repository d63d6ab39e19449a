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
/** What the clock of the browser says, where a page greets. */
const MORNING = new Date(new Date().setUTCHours(8, 0, 0, 0));
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };

/** What is shown: a name, who looks, the address, and what to do there first. */
const PICTURES = [
  { name: 'inloggen', path: '/inloggen' },
  { name: 'vandaag', who: 'consulent', path: '/vandaag', whole: false },
  { name: 'vandaag-telefoon', who: 'consulent', path: '/vandaag', size: PHONE },
  { name: 'afspraken', who: 'consulent', path: '/afspraken' },
  {
    ...{ name: 'afspraak-niet-gelukt', who: 'consulent', path: '/vandaag' },
    ...{ whole: false, first: missIt },
  },
  {
    ...{ name: 'agendalink', who: 'consulent', path: '/account', first: makeCalendarLink },
    part: (page) => page.getByRole('region', { name: 'Je eigen agenda' }),
  },
  { name: 'inwoners', who: 'consulent', path: '/inwoners', whole: false },
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
  {
    ...{ name: 'ochtendmail', who: 'consulent', path: '/account' },
    part: (page) => page.getByRole('region', { name: 'Mail in de ochtend' }),
  },
  { name: 'herinneringen', who: 'consulent2', path: '/herinneringen' },
  { name: 'berichten', who: 'consulent', client: 'Joost van der Meer', path: '/berichten' },
  {
    ...{ name: 'terugkijken', who: 'consulent', client: 'Amina Haddadi' },
    ...{ path: '/doelplan/terugkijken', first: lookBack },
  },
  {
    ...{ name: 'terugkijken-vraag', who: 'consulent2', client: 'Ada Jampot' },
    path: '/doelplan/terugkijken',
  },
  { name: 'team', who: 'teamleider', path: '/team', whole: false },
  { name: 'team-telefoon', who: 'teamleider', path: '/team', size: PHONE },
  {
    ...{ name: 'bord', who: 'teamleider', path: '/team', whole: false },
    first: follow('Sanne Vermeer', /^Het bord/),
  },
  { name: 'afwezig', who: 'teamleider', path: '/team/afwezig' },
  { name: 'verdelen', who: 'teamleider', path: '/team', first: divide },
  { name: 'wachtlijst', who: 'teamleider', path: '/team/wachtlijst' },
  {
    ...{ name: 'nazorg', who: 'teamleider', path: '/team', first: askAfterwards },
    part: (page) => page.getByRole('region', { name: 'Wat komt eraan' }),
  },
  {
    ...{ name: 'bespreking', who: 'teamleider', path: '/team', whole: false },
    first: follow(/^Bespreken ?met Sanne Vermeer/, /^Bespreking/),
  },
  { name: 'voortgang', who: 'teamleider', path: '/voortgang', whole: false },
  {
    ...{ name: 'overdragen', who: 'consulent', client: 'Amina Haddadi' },
    ...{ path: '/overdragen', first: handOver },
  },
  { name: 'wie-ziet-wat', who: 'consulent', client: 'Amina Haddadi', path: '/wie-ziet-wat' },
  {
    ...{ name: 'uitnodigen', who: 'consulent', client: 'Joost van der Meer' },
    ...{ path: '/wie-ziet-wat', first: askAnExpert },
  },
  { name: 'wie-keek', who: 'consulent', client: 'Amina Haddadi', path: '/wie-keek', whole: false },
  { name: 'knelpunt', who: 'consulent', path: '/knelpunten' },
  { name: 'logboek', who: 'privacy', path: '/logboek', whole: false },
  { name: 'beheer', who: 'beheer', path: '/beheer', whole: false },
  { name: 'donker', who: 'consulent', client: 'Amina Haddadi', path: '', dark: true },
];

/** Asking somebody along, up to what they would see. */
async function askAnExpert(page) {
  await page.getByRole('button', { name: 'Ervaringsdeskundige vragen' }).click();
  await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Farid Amrani' });
}

/** An appointment that did not happen, up to the proposal. */
async function missIt(page) {
  await page
    .getByRole('button', { name: /^Niet gelukt/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'vervoer' }).check();
}

/** A link for one's own calendar, as it is shown once; that of the picture is dead again. */
async function makeCalendarLink(page) {
  await page.getByRole('button', { name: 'Agendalink maken' }).click();
  await page.getByRole('button', { name: 'Link kopiëren' }).waitFor();
}

/** From the page of the team to where a link leads, once its heading is there. */
function follow(name, heading) {
  return async (page) => {
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
}

/** The work of who is away, with a summary for one of them. */
async function divide(page) {
  await follow(/^Verdelen ?van het werk van Roos/, /verdelen$/)(page);
  await page.getByRole('checkbox').first().check();
  await page
    .getByRole('button', { name: /^Samenvatting maken/ })
    .first()
    .click();
  await page.getByRole('textbox').first().waitFor();
}

/** What is due, with the form that asks how it goes. */
async function askAfterwards(page) {
  const due = page.getByRole('region', { name: 'Wat komt eraan' });
  await due
    .getByRole('button', { name: /^Noteren/ })
    .first()
    .click();
  await due.locator('label').filter({ hasText: 'Gesproken' }).click();
}

/** Looking back on a plan, up to saving it; what is typed there is not kept. */
async function lookBack(page) {
  await page.getByLabel('Wat werkte?').fill('Samen beginnen. Daarna ging het vanzelf.');
  await page.locator('label').filter({ hasText: 'Houden' }).first().click();
}

/** Handing over, up to the moment it is proposed. */
async function handOver(page) {
  await page.getByLabel('Wie neemt het over?').selectOption({ label: 'Tom Bakker' });
  await page.getByRole('button', { name: 'Vul in uit het dossier' }).click();
}

const TALKER = 'Joost van der Meer';
const GOAL = 'Ik wil hier blijven wonen.';

/** A whole talk on a tablet, in the order in which people walk through it. */
async function talk(page, shot) {
  const file = await fileOf(page, TALKER);
  const press = (name) =>
    page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const follow = (name) => page.getByRole('link', { name, exact: true }).first().click();
  const point = (question, nth) =>
    page.getByRole('group', { name: question }).locator('label').nth(nth).click();
  await press('Klaarzetten voor onderweg');
  await page
    .getByRole('button', { name: 'Klaarzetten voor onderweg' })
    .waitFor({ state: 'hidden' });
  await page.goto(`${ADDRESS}/onderweg`);
  await shot('onderweg');
  await page.goto(file);
  await follow('Samen in gesprek');
  await shot('gesprek-aankomen');
  await page.getByRole('button', { name: 'Spoed', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await shot('gesprek-spoed');
  await page.keyboard.press('Escape');
  await follow('Beginnen');
  for (const topic of ['Wonen', 'Post en papieren']) await press(topic);
  await shot('gesprek-kiezen');
  await follow('Verder');
  await point('Welke zin past het beste?', 1);
  await shot('gesprek-praten');
  await follow('Verder');
  await point('Welke zin past het beste?', 2);
  await follow('Verder');
  await page.getByRole('heading', { name: /als eerste/ }).waitFor();
  await goal(page);
  await shot('gesprek-doel');
  await press('Naar de stap');
  await page.locator('adem-ideas button').first().click();
  await point('Wanneer?', 1);
  await point(/^Hoe zeker/, 8);
  await shot('gesprek-stap');
  await press('Verder');
  for (const name of [/Joost/, /Sanne/]) {
    await page.getByRole('group', { name: 'Klopt het zo?' }).getByRole('button', { name }).click();
  }
  await shot('gesprek-afsluiten');
  await aColleagueIsFaster(page, file);
  await press('Gesprek afsluiten');
  await page.getByRole('heading', { name: 'Een collega veranderde hetzelfde' }).waitFor();
  await shot('gesprek-kiezen-wat-blijft');
  await press('Zo bewaren');
  await page.getByText('Alles is bewaard.').waitFor();
  await shot('gesprek-blad');
  await follow('Daarna, voor jou alleen');
  await page.getByRole('group', { name: 'Wonen' }).getByRole('button').nth(2).click();
  await shot('gesprek-daarna');
}

/** Goes on with the first goal in other words, or begins one. */
async function goal(page) {
  const goals = page.getByRole('group', { name: 'Waar gaan we mee verder?' });
  if (await goals.isVisible()) await goals.locator('label').first().click();
  await page.getByLabel('Doel in eigen woorden').fill(GOAL);
}

/** At another desk the same goal gets other words. */
async function aColleagueIsFaster(page, file) {
  const api = file.replace('/inwoners/', '/api/v1/clients/');
  const { goals } = await (await page.request.get(`${api}/plan`)).json();
  const { id, version, lifeDomain } = goals.find(({ status }) => status === 'active');
  const answer = await page.request.put(`${api}/goals/${id}`, {
    data: { title: 'Ik wil hier rustig kunnen wonen.', lifeDomainId: lifeDomain.id },
    headers: { 'X-Requested-With': 'ademruimte', 'If-Match': `"${version}"` },
  });
  if (!answer.ok()) throw new Error(await answer.text());
}

/** Mail is offered, so that the guide can show the choice; nothing is due, so nothing is sent. */
const MAIL = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'ademruimte@demo.test' };

async function startProduct() {
  const env = { ...process.env, PORT: String(PORT), ...MAIL };
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
  await page.waitForURL(({ pathname }) => pathname !== '/inloggen');
}

/** Opens a client by name the way a person does, and returns the address of the file. */
async function fileOf(page, client) {
  await page.goto(`${ADDRESS}/inwoners`);
  await page.getByRole('main').getByRole('link', { name: client }).first().click();
  await page.waitForURL(/\/inwoners\/[0-9a-f-]{36}$/);
  return page.url();
}

function contextOf(browser, size, dark = false) {
  return browser.newContext({
    viewport: size,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
}

/** The pictures of a talk come from one talk: which are kept is up to `wanted`. */
async function takeTalk(browser, wanted) {
  const context = await contextOf(browser, TABLET);
  const page = await context.newPage();
  await signIn(page, 'consulent');
  await talk(page, async (name) => {
    await page.waitForLoadState('networkidle');
    // What people look at scrolls on its own, between the line on top and the foot.
    await page.evaluate(() => document.querySelector('.stage')?.scrollTo(0, 0));
    await page.evaluate(() => scrollTo(0, 0));
    if (!wanted.length || wanted.includes(name)) {
      await page.screenshot({ path: join(FOLDER, `${name}.png`) });
      process.stdout.write(`${name}\n`);
    }
  });
  await context.close();
}

async function take(browser, picture) {
  const { name, who, client, path, size = LAPTOP, dark = false, first, part } = picture;
  // A phone shows what its screen holds: the bar at the bottom belongs there.
  const { whole = size === LAPTOP } = picture;
  const context = await contextOf(browser, size, dark);
  const page = await context.newPage();
  if (path === '/vandaag') await page.clock.setFixedTime(MORNING);
  if (who) await signIn(page, who);
  await page.goto(client ? (await fileOf(page, client)) + path : ADDRESS + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await first?.(page);
  await page.waitForLoadState('networkidle');
  const file = { path: join(FOLDER, `${name}.png`) };
  if (part) await part(page).screenshot(file);
  else await page.screenshot({ ...file, fullPage: whole });
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
  if (!wanted.length || wanted.some((name) => /^gesprek-|^onderweg/.test(name))) {
    await takeTalk(browser, wanted);
  }
} finally {
  await browser.close();
  await stop();
}

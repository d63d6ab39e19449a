import type { BrowserContext, Page } from '@playwright/test';
import { press } from './screen';
import { day, PASSWORD, signIn } from './support';
import {
  chooses,
  endsTheTalk,
  goalBox,
  goesTo,
  isThere,
  KEPT_HERE,
  KEPT_THERE,
  keptLine,
  nothingPopsUp,
  opensTalk,
  ownWords,
  SAID,
  saysTheGoal,
  talks,
  talksAbout,
  tile,
} from './talk/at-the-table';
import { fillsUp, littleRoom, makesRoom } from './talk/little-room';
import type { Office, Talk } from './talk/office';
import { expect, test } from './talk/table';

/** Another device of the same person, with a page of its own. */
async function anotherDevice(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext();
  if (!other) throw new Error('There is no browser.');
  const page = await other.newPage();
  await signIn(page, 'consulent');
  return page;
}

/** Somebody signs in and says a goal, which then is with the server. */
async function begins(page: Page, talk: Talk, goal: string): Promise<void> {
  await signIn(page, 'consulent');
  await opensTalk(page, talk);
  await saysTheGoal(page, goal);
  await expect(keptLine(page)).toContainText(KEPT_THERE);
}

/** Somewhere else the session is ended, and here somebody goes on typing. */
async function endsWhileTyping(page: Page, office: Office): Promise<void> {
  await office.endsOtherSessions();
  await isTurnedAway(page, () => goalBox(page).pressSequentially(' hier blijven wonen.'));
  await expect(keptLine(page)).toContainText(KEPT_HERE);
}

/** Does something of which the server says that nobody is signed in. */
async function isTurnedAway(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((one) => one.status() === 401);
  await act();
  await answer;
}

test.describe('the session', () => {
  test('ends during a talk: nothing pops up, and after signing in all is there', async ({
    page,
    office,
    talk,
    context,
  }) => {
    await begins(page, talk, 'Ik wil');

    await endsWhileTyping(page, office);
    await nothingPopsUp(page);
    await goesTo(page, 'Kiezen');
    await isTurnedAway(page, () => chooses(page, 'Wonen'));
    await expect(keptLine(page)).toContainText(KEPT_HERE);
    await nothingPopsUp(page);

    await press(page, 'Opnieuw inloggen');
    const sheet = page.getByRole('dialog', { name: 'Log even opnieuw in' });
    await sheet.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
    await press(sheet, 'Inloggen');
    await expect(sheet).toBeHidden();
    await expect(keptLine(page)).toContainText(KEPT_THERE);

    const other = await anotherDevice(context);
    await opensTalk(other, talk, '/doel');
    await expect(goalBox(other)).toHaveValue('Ik wil hier blijven wonen.');
    await goesTo(other, 'Kiezen');
    await expect(tile(other, 'Wonen')).toHaveAttribute('aria-pressed', 'true');
    await other.context().close();
  });

  test('ends during a talk and the page starts again: after signing in all is there', async ({
    page,
    office,
    talk,
  }) => {
    await begins(page, talk, 'Ik wil');
    await endsWhileTyping(page, office);
    await page.reload();
    await opensTalk(page, talk, '/doel');
    await expect(goalBox(page)).toHaveValue('Ik wil hier blijven wonen.');
    await expect(keptLine(page)).toContainText(KEPT_THERE);
  });

  test('is not asked after while nobody touches the screen', async ({ page, talk }) => {
    await page.clock.install();
    await begins(page, talk, 'Ik wil rust.');
    // Past the end of an ordinary session, right before the end of this one, and past that.
    for (const away of ['29:00', '01:00:00', '10:00']) {
      await page.clock.fastForward(away);
      await page.clock.runFor('00:10');
      await nothingPopsUp(page);
    }
    await expect(goalBox(page)).toHaveValue('Ik wil rust.');
    await goalBox(page).pressSequentially(' En slaap.');
    await expect(keptLine(page)).toContainText(KEPT_THERE);
  });
});

test.describe('at two places at once', () => {
  test('two tabs of one browser show and keep what is said in both', async ({
    page,
    context,
    talk,
  }) => {
    await signIn(page, 'consulent');
    await opensTalk(page, talk);
    await saysTheGoal(page, 'Ik wil');
    const second = await context.newPage();
    await opensTalk(second, talk, '/kiezen');
    await Promise.all([
      goalBox(page).pressSequentially(' hier blijven wonen.', { delay: 40 }),
      chooses(second, 'Wonen').then(() => chooses(second, 'Werk')),
    ]);
    await goesTo(second, 'Doel');
    await expect(goalBox(second)).toHaveValue('Ik wil hier blijven wonen.');
    await goesTo(page, 'Kiezen');
    await expect(tile(page, 'Wonen')).toHaveAttribute('aria-pressed', 'true');
    await expect(tile(page, 'Werk')).toHaveAttribute('aria-pressed', 'true');
    await second.close();
    await page.reload();
    await expect(tile(page, 'Werk')).toHaveAttribute('aria-pressed', 'true');
    await goesTo(page, 'Doel');
    await expect(goalBox(page)).toHaveValue('Ik wil hier blijven wonen.');
  });

  test('two devices, one without a network: nothing of either is lost', async ({
    page,
    context,
    office,
    talk,
  }) => {
    await signIn(page, 'consulent');
    await opensTalk(page, talk);
    await goesTo(page, 'Kiezen');
    await chooses(page, 'Wonen');
    await chooses(page, 'Werk');
    await expect(keptLine(page)).toContainText(KEPT_THERE);
    const other = await anotherDevice(context);
    await opensTalk(other, talk, '/kiezen');
    await expect(tile(other, 'Werk')).toHaveAttribute('aria-pressed', 'true');

    await other.context().setOffline(true);
    await saysTheGoal(other, 'Ik wil geen schulden meer.');
    await talksAbout(other, 'Wonen');
    await (await ownWords(other)).fill('De huur is te hoog.');
    await saysTheGoal(page, 'Ik wil rustig slapen.');
    await talksAbout(page, 'Werk');
    await (await ownWords(page)).fill('Ik zoek iets voor drie dagen.');
    await expect(keptLine(page)).toContainText(KEPT_THERE);
    await other.context().setOffline(false);

    await expect(keptLine(other)).toContainText(KEPT_THERE);
    await talksAbout(other, 'Werk');
    await expect(await ownWords(other)).toHaveValue('Ik zoek iets voor drie dagen.');
    // One is shown everywhere; the other one is still kept beside it.
    const draft = await office.read<{ content: string }>(`/drafts/talk/${talk.clientId}`);
    expect(draft.content).toContain('Ik wil geen schulden meer.');
    expect(draft.content).toContain('Ik wil rustig slapen.');
    await page.reload();
    await talksAbout(page, 'Wonen');
    await expect(await ownWords(page)).toHaveValue('De huur is te hoog.');
    await goesTo(page, 'Doel');
    await goesTo(other, 'Doel');
    await expect(goalBox(other)).toHaveValue(await goalBox(page).inputValue());
    await other.context().close();
  });
});

/** This minute as people read it, and the one before. */
function theseMinutes(): readonly string[] {
  const clock = new Intl.DateTimeFormat('nl-NL', {
    ...({ timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' } as const),
  });
  return [0, 60_000].map((ago) => clock.format(Date.now() - ago));
}

test.describe('a device', () => {
  test('that is full says so, keeps the words with the server, and goes on when there is room', async ({
    page,
    talk,
    baseURL,
  }) => {
    await littleRoom(page, baseURL ?? '');
    await signIn(page, 'consulent');
    await opensTalk(page, talk);
    await fillsUp(page);
    await saysTheGoal(page, 'Ik wil weer overzicht.');
    await expect(keptLine(page)).toContainText(/^Bewaard om \d\d:\d\d\. Dit apparaat is vol/);
    await page.context().setOffline(true);
    await goalBox(page).pressSequentially(' En rust.');
    await expect(keptLine(page)).toContainText('Dit apparaat is vol. Houd dit scherm open');
    await nothingPopsUp(page);
    await makesRoom(page);
    await goalBox(page).pressSequentially(' En slaap.');
    await expect(keptLine(page)).toContainText(KEPT_HERE);
    await page.context().setOffline(false);
    await expect(keptLine(page)).toContainText(KEPT_THERE);
    await page.reload();
    await expect(goalBox(page)).toHaveValue('Ik wil weer overzicht. En rust. En slaap.');
  });

  test('without storage says so, and keeps the words with the server', async ({ page, talk }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { value: { open: refuse, databases: refuse } });
    });
    await signIn(page, 'consulent');
    await opensTalk(page, talk);
    await saysTheGoal(page, 'Ik wil weer overzicht.');
    await expect(keptLine(page)).toContainText(/^Bewaard om \d\d:\d\d\. Dit venster bewaart niets/);
    await page.context().setOffline(true);
    await goalBox(page).pressSequentially(' En rust.');
    await expect(keptLine(page)).toContainText('Dit venster bewaart niets. Houd dit scherm open');
    await page.context().setOffline(false);
    await expect(keptLine(page)).toContainText(KEPT_THERE);
    await page.reload();
    await expect(goalBox(page)).toHaveValue('Ik wil weer overzicht. En rust.');
  });

  for (const [how, hours] of [
    ['days ahead', 77],
    ['days behind', -77],
  ] as const) {
    test(`with a clock that is ${how} holds a whole talk`, async ({ page, office, talk }) => {
      await page.clock.install({ time: Date.now() + hours * 3_600_000 });
      await signIn(page, 'consulent');
      await opensTalk(page, talk);
      await talks(page);
      await expect(keptLine(page)).toContainText(KEPT_THERE);
      expect(theseMinutes()).toContain((await keptLine(page).innerText()).slice(-5));
      await endsTheTalk(page);
      await isThere(page);
      const held = await office.read(`/clients/${talk.clientId}/talks/${talk.conversationId}`);
      const step = { text: SAID.step, dueOn: day(1) };
      expect(held).toMatchObject({ heldOn: day(), step });
    });
  }
});

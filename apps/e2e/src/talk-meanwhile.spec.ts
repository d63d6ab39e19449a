import type { Page } from '@playwright/test';
import { press, write } from './screen';
import { day, expectAccessible, PHONE, signIn, withProduct } from './support';
import {
  bothAgree,
  chooses,
  endsTheTalk,
  goalBox,
  goesTo,
  isThere,
  KEPT_THERE,
  keptLine,
  nothingPopsUp,
  opensTalk,
  SAID,
  sentences,
  startsAgain,
  talks,
  talksAbout,
  wholeTalk,
} from './talk/at-the-table';
import { Office, type Talk } from './talk/office';
import { expect, test } from './talk/table';

const NEW = 'Nieuwe zin';
/** Publishes the next version of the bridge, with other sentences; no screen does this yet. */
const ANOTHER_BRIDGE = `
  INSERT INTO app.bridge_template SELECT (jsonb_populate_record(one, jsonb_build_object(
    'id', md5(one.id::text), 'number', one.number + 1, 'status', 'draft', 'published_at', NULL
  ))).* FROM app.bridge_template one;
  INSERT INTO app.pillar SELECT (jsonb_populate_record(one, jsonb_build_object(
    'id', md5(one.id::text), 'template_id', md5(template_id::text)
  ))).* FROM app.pillar one;
  INSERT INTO app.life_domain SELECT (jsonb_populate_record(one, jsonb_build_object(
    'id', md5(one.id::text), 'template_id', md5(template_id::text),
    'pillar_id', md5(pillar_id::text)
  ))).* FROM app.life_domain one;
  INSERT INTO app.level SELECT (jsonb_populate_record(one, jsonb_build_object(
    'id', md5(one.id::text), 'template_id', md5(template_id::text),
    'life_domain_id', md5(life_domain_id::text), 'sentence', '${NEW} ' || one.level
  ))).* FROM app.level one;
  UPDATE app.bridge_template SET status = 'retired', retired_at = now() WHERE status = 'published';
  UPDATE app.bridge_template SET status = 'published', published_at = now() WHERE status = 'draft';
`;
const GONE = 'Dit dossier is gesloten, of een collega heeft het nu.';

/** It is said plainly that the talk is not in the file, and every word of it is still there. */
async function isRefused(page: Page, why: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Het gesprek staat nog niet in het dossier' });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible();
  await expect(page.getByText('Wat we zeiden is niet weg. Het blijft hier staan.')).toBeVisible();
  await expect(page.getByRole('article')).toContainText(SAID.goal);
  await expect(page.getByRole('article')).toContainText(SAID.step);
  await nothingPopsUp(page);
}

/** The id of Tom Bakker, another caseworker. */
async function tom(office: Office): Promise<string> {
  const all = await office.read<{ id: string; name: string }[]>('/colleagues');
  return all.find(({ name }) => name === 'Tom Bakker')?.id ?? '';
}

test('the trajectory was closed meanwhile: it is said plainly, and the words stay', async ({
  page,
  office,
  talk,
}) => {
  await signIn(page, 'consulent');
  await opensTalk(page, talk);
  await talks(page);
  const { trajectories } = await office.read<{ trajectories: { id: string; version: number }[] }>(
    `/clients/${talk.clientId}`,
  );
  const { id, version } = trajectories[0] ?? { id: '', version: 0 };
  const close = `/clients/${talk.clientId}/trajectories/${id}/close`;
  await office.act(close, { outcome: 'moved_away' }, version);
  await endsTheTalk(page);
  await isRefused(page, /\S/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await startsAgain(page);
  await isRefused(page, /\S/);
  expect((await office.counted(talk)).held).toBe(0);
});

/** A goal of the client, which the talk is about and a colleague may change. */
async function aGoalWithTom(office: Office, { clientId }: Talk, title: string): Promise<string> {
  await office.make(`/clients/${clientId}/assignments`, {
    ...{ staffMemberId: await tom(office), kind: 'co_worker', fromDay: day() },
  });
  const lifeDomainId = await office.lifeDomain('housing');
  return office.make(`/clients/${clientId}/goals`, { title, lifeDomainId });
}

async function putsInOtherWords(
  baseURL: string | undefined,
  clientId: string,
  goalId: string,
  title: string,
) {
  const colleague = await Office.of('consulent2', baseURL);
  const plan = `/clients/${clientId}/plan`;
  const { goals } = await colleague.read<{ goals: { id: string; version: number }[] }>(plan);
  const version = goals.find(({ id }) => id === goalId)?.version ?? 0;
  const lifeDomainId = await colleague.lifeDomain('housing');
  await colleague.change(`/clients/${clientId}/goals/${goalId}`, { title, lifeDomainId }, version);
  await colleague.leave();
}

test('a colleague changed the goal meanwhile: both stand side by side, the other one stays', async ({
  page,
  office,
  baseURL,
  talk,
}) => {
  const before = 'Ik wil hier blijven wonen.';
  const theirs = 'Ik wil in deze buurt blijven.';
  const goalId = await aGoalWithTom(office, talk, before);
  await signIn(page, 'consulent');
  await opensTalk(page, talk);
  await goesTo(page, 'Doel');
  await page.getByText(before).click();
  await goalBox(page).fill(SAID.goal);
  await press(page, 'Naar de stap');
  await write(page, 'Kleine stap', SAID.step);
  await page.getByRole('group', { name: 'Wanneer?' }).getByText('morgen').click();
  await goesTo(page, 'Afsluiten');
  await bothAgree(page);
  await putsInOtherWords(baseURL, talk.clientId, goalId, theirs);

  await endsTheTalk(page);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Een collega veranderde hetzelfde');
  await expect(heading).toBeFocused();
  await expectAccessible(page);
  const words = page.getByRole('group', { name: /^Het doel in woorden/ });
  await expect(words).toContainText(SAID.goal);
  await expect(words).toContainText(theirs);
  // Nothing was saved before a person chose.
  expect((await office.counted(talk)).held).toBe(0);
  await page.reload();
  await expect(words).toContainText(theirs);
  await words.getByRole('radio', { name: new RegExp(SAID.goal) }).check();
  await press(page, 'Zo bewaren');
  await isThere(page);
  await expect(heading).toBeFocused();
  expect(await office.counted(talk)).toMatchObject({ held: 1, goals: [SAID.goal], agreed: 1 });
  await page.goto(`/inwoners/${talk.clientId}/gesprekken`);
  await expect(page.getByRole('main')).toContainText('Ook gezegd:');
  await expect(page.getByRole('main')).toContainText(theirs);
});

// What they do would spoil the product that all journeys share.
const ownTest = test.extend(withProduct);

ownTest.describe('in a product of its own', () => {
  ownTest.use(PHONE);

  ownTest(
    'the client was handed over meanwhile: it is said plainly, and the words stay',
    async ({ page, product, office, talk }) => {
      // Who began today works until midnight; this one began before.
      await product.change(
        `UPDATE app.assignment SET from_day = from_day - 7 WHERE client_id = '${talk.clientId}'`,
      );
      await signIn(page, 'consulent');
      await opensTalk(page, talk);
      await talks(page);
      const lead = await Office.of('teamleider', product.address);
      await lead.make(`/clients/${talk.clientId}/assignments`, {
        ...{ staffMemberId: await tom(office), kind: 'lead_worker', fromDay: day() },
      });
      await lead.leave();
      await endsTheTalk(page);
      await isRefused(page, GONE);
      await startsAgain(page);
      await isRefused(page, GONE);
    },
  );

  ownTest(
    'another bridge was published meanwhile: the talk keeps its own',
    async ({ page, product, office, talk }) => {
      await signIn(page, 'consulent');
      await opensTalk(page, talk);
      const moves = wholeTalk(page);
      const middle = Math.floor(moves.length / 2);
      for (const move of moves.slice(0, middle)) await move();
      await expect(keptLine(page)).toContainText(KEPT_THERE);
      await product.change(ANOTHER_BRIDGE);

      await startsAgain(page);
      await talksAbout(page, 'Wonen');
      await expect(sentences(page).getByRole('radio', { checked: true })).toHaveCount(1);
      await expect(sentences(page)).not.toContainText(NEW);
      await goesTo(page, 'Doel');
      for (const move of moves.slice(middle)) await move();
      await endsTheTalk(page);
      await isThere(page);
      expect(await office.counted(talk)).toMatchObject({
        ...{ held: 1, assessments: 1, steps: [SAID.step] },
      });

      const next = await office.aTalk();
      await opensTalk(page, next, '/kiezen');
      await chooses(page, 'Wonen');
      await goesTo(page, 'Praten');
      await expect(sentences(page)).toContainText(NEW);
    },
  );
});

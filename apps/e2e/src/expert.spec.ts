import type { Page } from '@playwright/test';
import { aGoal, aStep } from './made';
import { press, section } from './screen';
import { aClient, day, expect, expectAccessible, make, signIn, test } from './support';

const TABS = ['brug', 'gesprekken', 'gezin', 'gegevens'];
/** What an expert's role never reads, of anybody. */
const READS = ['', '/bridge', '/bridge/domains/debts', '/household'];
const NOBODY = '018f0000-0000-7000-8000-0000000000aa';

async function findsOnlyItsWayBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText(/kunnen we niet (openen|vinden)/);
  await expectAccessible(page);
}

test('an experience expert sees of Amina who she is and what she works on, and no more', async ({
  page,
}) => {
  await signIn(page, 'ervaring');
  await expectAccessible(page);
  await page.goto('/inwoners');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Amina' }).click();
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toContainText('Amina');
  const tabs = page.getByRole('navigation', { name: 'Dossier' }).getByRole('link');
  await expect(tabs).toHaveText(['Overzicht', 'Doelplan', 'Notities']);
  await expect(page.getByRole('main')).toContainText('Ik wil in mijn huis blijven wonen.');
  await expect(page.getByRole('main')).not.toContainText('06 12 34 56 78');
  await expect(page.getByRole('main')).not.toContainText('Verzonnenstraat');
  await expectAccessible(page);
  await tabs.getByText('Doelplan').click();
  await expect(page.getByRole('heading', { name: 'Doelplan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Doel toevoegen' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a goal about debts stays between client and worker; the address of another tab leads nowhere', async ({
  page,
  someoneElse: expert,
}) => {
  await signIn(page, 'consulent');
  const { id, callName } = await aClient(page);
  const goalId = await aGoal(page, id);
  await aStep(page, { clientId: id, goalId }, { text: 'Ik bel de verhuurder.' });
  const debts = await aGoal(page, id, { title: 'Ik wil van mijn schulden af.', about: 'debts' });
  await aStep(page, { clientId: id, goalId: debts }, { text: 'Ik tel mijn brieven.' });
  await make(page, `/clients/${id}/conversations`, {
    ...{ kind: 'visit', startsAt: `${day(-1)}T10:00:00Z`, status: 'held', attendees: [] },
    ...{ agreedText: 'Dit is geheim.', note: { text: 'Ook geheim.', visibility: 'team' } },
  });

  await page.goto(`/inwoners/${id}/wie-ziet-wat`);
  await press(page, 'Ervaringsdeskundige vragen');
  await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Farid Amrani' });
  await expect(section(page, /^Zo ziet Farid Amrani het$/)).toContainText('Geen telefoonnummer');
  await expectAccessible(page);
  await press(page, 'Vragen');
  await expect(page.getByRole('main')).toContainText('gevraagd, ziet nog niets');

  await signIn(expert, 'ervaring');
  await expert.goto('/vandaag');
  await expectAccessible(expert);
  await press(expert, `Ja, ik loop mee met ${callName}`);
  await expect(expert.getByRole('main')).toContainText(`Je loopt vanaf nu mee met ${callName}`);
  await expert.goto(`/inwoners/${id}`);
  const main = expert.getByRole('main');
  await expect(main).toContainText('Ik bel de verhuurder.');
  await expect(main).not.toContainText('06 00 00 00 00');
  await expect(main).not.toContainText(/schulden|mijn brieven/);
  await expert.goto(`/inwoners/${id}/doelplan`);
  await expect(main).toContainText('Ik wil hier blijven wonen.');
  await expect(main).not.toContainText(/schulden|mijn brieven/);
  await expectAccessible(expert);
  for (const path of TABS) {
    await findsOnlyItsWayBack(expert, `/inwoners/${id}/${path}`);
    await expect(main).not.toContainText(/06 00 00 00 00|geheim/);
  }
  for (const path of READS) {
    const [answer, ofNobody] = await Promise.all(
      [id, NOBODY].map((one) => expert.request.get(`/api/v1/clients/${one}${path}`)),
    );
    expect([path, answer?.status()]).toEqual([path, 403]);
    expect(await answer?.text()).toEqual(await ofNobody?.text());
  }
});

test('somebody who is not their client is not there for an expert, whatever the address', async ({
  page,
  someoneElse: expert,
}) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await signIn(expert, 'ervaring');
  for (const path of ['', '/doelplan', '/brug']) {
    await findsOnlyItsWayBack(expert, `/inwoners/${id}${path}`);
  }
  expect((await expert.request.get(`/api/v1/clients/${id}/file`)).status()).toBe(404);
  expect((await expert.request.get(`/api/v1/clients/${id}/plan`)).status()).toBe(404);
});

import { aGoal, aStep } from './made';
import { pick, press, section } from './screen';
import { aClient, expect, expectAccessible, signIn, test } from './support';

const NOTE = 'Samen de eerste brief opengemaakt.';
const WORDS = 'Ze durfde weer.';

test('an expert is asked, walks along, is thanked, and hands somebody back', async ({
  page,
  someoneElse: expert,
}) => {
  await signIn(page, 'consulent');
  const { id, callName } = await aClient(page);
  const goalId = await aGoal(page, id);
  await aStep(page, { clientId: id, goalId }, { text: 'Ik maak één brief open.' });
  const known = await aClient(page);

  // Who asks sees first what the expert would see.
  for (const [asked, name] of [
    [id, callName],
    [known.id, known.callName],
  ] as const) {
    await page.goto(`/inwoners/${asked}/wie-ziet-wat`);
    await press(page, 'Ervaringsdeskundige vragen');
    await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Farid Amrani' });
    const preview = section(page, /^Zo ziet Farid Amrani het$/);
    await expect(preview).toContainText('Geen telefoonnummer');
    await expect(page.getByRole('main')).toContainText(`Zeg eerst tegen ${name}`);
    await expectAccessible(page);
    await press(page, 'Vragen');
    await expect(page.getByRole('main')).toContainText('gevraagd, ziet nog niets');
  }

  // On their own first page: a name, and nothing to open.
  await signIn(expert, 'ervaring');
  const home = expert.getByRole('main');
  await expect(home.getByRole('heading', { name: callName, exact: true })).toBeVisible();
  await expect(home.getByRole('link', { name: callName, exact: true })).toHaveCount(0);
  await expectAccessible(expert);
  await press(expert, `Ja, ik loop mee met ${callName}`);
  await expect(home).toContainText(`Je loopt vanaf nu mee met ${callName}`);

  // A co-coach note.
  await expert.goto(`/inwoners/${id}/notities`);
  await press(expert, 'Notitie schrijven');
  await expert.getByLabel('Nieuwe notitie').fill(NOTE);
  await pick(expert, 'Wie mag dit lezen?', 'gedeeld met de ervaringsdeskundige');
  await press(expert, 'Notitie bewaren');
  await expect(home).toContainText(NOTE);
  await expectAccessible(expert);

  // The worker reads it and says thank you.
  await page.goto(`/inwoners/${id}/gesprekken`);
  await expect(page.getByRole('main')).toContainText(NOTE);
  await press(page, 'Bedank Farid Amrani voor deze notitie');
  await page.getByLabel('Wat deed deze notitie? Mag leeg blijven.').fill(WORDS);
  await expectAccessible(page);
  await press(page, 'Bedanken');
  await expect(page.getByRole('main')).toContainText('Je bedankte Farid Amrani');

  // Who says thank you stands on Vandaag, without a word of the note in it.
  await expert.goto('/vandaag');
  const told = section(expert, /^Goed om te weten$/);
  await expect(told).toContainText(`Sanne Vermeer bedankt je voor je notitie bij ${callName}`);
  await expect(told).not.toContainText(NOTE);
  await expect(section(expert, /^Wat je opschreef$/)).toContainText(WORDS);
  await expectAccessible(expert);

  // Somebody they know: gone at once, and no reason asked.
  await press(expert, `Ik ken deze persoon : ${known.callName}`);
  await expect(home).toContainText('Je hoeft niets uit te leggen');
  await expect(home).not.toContainText(known.callName);
  const notices = await expert.request.get('/api/v1/notices');
  expect(await notices.text()).not.toContain(known.callName);
  expect((await expert.request.get(`/api/v1/clients/${known.id}/file`)).status()).toBe(404);
  await expectAccessible(expert);

  // The lead tells the resident that it will be somebody else.
  await page.goto('/vandaag');
  await page
    .getByRole('link', { name: `Vertel ${known.callName} dat het iemand anders wordt.` })
    .click();
  await expect(page.getByRole('main')).toContainText('We vragen niet waarom.');
  await press(page, 'Verteld');
  await expect(page.getByRole('main')).not.toContainText('dat het iemand anders wordt');
  await expectAccessible(page);
});

import {
  aClient,
  day,
  expect,
  expectAccessible,
  expectNoSideways,
  make,
  SCREENS,
  signIn,
  test,
} from './support';

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('an appointment brings its reminder, in words that tell a neighbour nothing', async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await signIn(page, 'consulent');
      const { id } = await aClient(page);
      const startsAt = `${day(5)}T09:00:00Z`;
      await make(page, `/clients/${id}/conversations`, { kind: 'visit', startsAt });
      await page.goto(`/inwoners/${id}/gesprekken`);
      await expect(page.getByText('Herinnering: zelf doen')).toBeVisible();
      await page.getByRole('link', { name: 'Herinnering bekijken' }).click();
      await expect(page.getByRole('heading', { name: 'Herinneringen' })).toBeVisible();
      await expect(page.getByText('Sms en e-mail zijn hier nog niet ingesteld.')).toBeVisible();
      await expectAccessible(page);
      await expectNoSideways(page);

      await page.getByRole('button', { name: 'Aanpassen', exact: true }).click();
      const words = page.getByLabel('Tekst van de herinnering');
      await words.fill('Neem de brieven over je schulden mee.');
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await expect(page.getByText('Laat ‘schuld’ weg.')).toBeVisible();
      await expect(words).toHaveValue('Neem de brieven over je schulden mee.');
      await expectAccessible(page);
      await words.fill('Tot dan! Neem gerust iemand mee.');
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await expect(words).toHaveCount(0);
      await expect(page.getByText('Tot dan! Neem gerust iemand mee.')).toBeVisible();

      await page.getByRole('button', { name: 'Nummer klopt' }).click();
      await expect(page.getByText(/^nummer gecheckt op /)).toBeVisible();
      await page.getByRole('button', { name: 'Zelf gedaan' }).click();
      await expect(page.getByRole('heading', { name: /^Zelf gedaan, vandaag om / })).toBeVisible();
    });

    test('nothing goes against what was agreed on safe contact', async ({ page }) => {
      await signIn(page, 'consulent');
      const { id } = await aClient(page);
      const rule = 'Nooit appen: haar partner leest mee.';
      await make(page, `/clients/${id}/safe-contact-rules`, { text: rule });
      await page.goto(`/inwoners/${id}/herinneringen`);
      await expect(page.getByText('Tot je kijkt, versturen we niets vanzelf.')).toBeVisible();
      await expectAccessible(page);
      await page
        .getByRole('button', { name: 'Dit past bij de afspraak over veilig contact' })
        .click();
      await expect(page.getByText('Tot je kijkt, versturen we niets vanzelf.')).toHaveCount(0);
      await page.goto('/herinneringen');
      await expect(page.getByRole('heading', { level: 1, name: 'Herinneringen' })).toBeVisible();
      await expectAccessible(page);
      await expectNoSideways(page);
    });
  });
}

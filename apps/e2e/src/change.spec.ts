import type { Page } from '@playwright/test';
import { openTab, pick, press, section, typed, write } from './screen';
import { aClient, day, expect, expectAccessible, SCREENS, signIn, test } from './support';

const BEHIND = 'Ik heb een plek, maar die is tijdelijk of ik loop achter met de huur.';
const MAY_STAY = 'Ik kan voorlopig blijven, maar de huur is te hoog of het huis past niet.';

interface Said {
  readonly domain: string;
  readonly level: number;
  readonly words?: string;
}

async function rates(page: Page, { domain, level, words }: Said): Promise<void> {
  await page.getByRole('link', { name: domain, exact: true }).click();
  const sentences = page.getByRole('group', { name: 'Welke zin past het beste?' });
  await sentences
    .getByRole('radio')
    .nth(level - 1)
    .check();
  if (words) await write(page, 'In eigen woorden', words);
  await page.getByRole('link', { name: 'Verder', exact: true }).click();
}

async function fillsIn(
  page: Page,
  { kind, heldOn, said }: { kind: string; heldOn: string; said: readonly Said[] },
): Promise<void> {
  await press(page, 'Brug invullen');
  await pick(page, 'Wat voor moment is dit?', kind);
  await write(page, 'Dag van het gesprek', typed(heldOn));
  for (const one of said) await rates(page, one);
  await press(page, 'Afronden');
  await expect(page.getByRole('img', { name: /^Mijn brug/ })).toBeVisible();
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('between two moments everybody sees what changed, up and down alike, in their own words', async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await signIn(page, 'consulent');
      const { id } = await aClient(page);
      await page.goto(`/inwoners/${id}`);
      await openTab(page, 'Brug');
      await fillsIn(page, {
        kind: 'Intake',
        heldOn: day(-28),
        said: [
          { domain: 'Wonen', level: 2, words: 'Ik loop twee maanden achter.' },
          { domain: 'Dagen en meedoen', level: 4 },
        ],
      });
      await fillsIn(page, {
        kind: 'Voortgang',
        heldOn: day(),
        said: [
          { domain: 'Wonen', level: 3, words: 'Ik kan voorlopig blijven.' },
          { domain: 'Dagen en meedoen', level: 3 },
          { domain: 'Post en papieren', level: 2 },
        ],
      });

      const main = page.getByRole('main');
      await expect(main).toContainText('Bij twee leefgebieden is toen en nu een zin gekozen.');
      await expect(main).toContainText('Eén ging omhoog en één ging omlaag.');
      const changes = main.getByRole('listitem').filter({ hasText: /van \d naar \d/ });
      await expect(changes).toHaveText([
        /^Wonen.*van 2 naar 3$/,
        /^Dagen en meedoen.*van 4 naar 3$/,
      ]);
      const list = section(page, 'Per leefgebied').getByRole('listitem');
      await expect(list.filter({ hasText: 'Wonen' })).toContainText('3 van 5');
      await expect(list.filter({ hasText: 'Wonen' })).toContainText('eerst 2');
      await expectAccessible(page);

      await changes.getByRole('link', { name: 'Wonen' }).click();
      const moments = main.getByRole('listitem').filter({ has: page.getByRole('heading') });
      await expect(moments).toHaveCount(2);
      await expect(moments.first()).toContainText(MAY_STAY);
      await expect(moments.first()).toContainText('Ik kan voorlopig blijven.');
      await expect(moments.last()).toContainText(BEHIND);
      await expect(moments.last()).toContainText('Ik loop twee maanden achter.');
      await expectAccessible(page);

      await openTab(page, 'Overzicht');
      await expect(section(page, 'Mijn brug')).toContainText('Wonen: van 2 naar 3');
      await expectAccessible(page);
    });
  });
}

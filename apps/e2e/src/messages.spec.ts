import { read } from './made';
import { fromColleague, press, write } from './screen';
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

const QUESTION = 'Weet jij bij welk loket zij was?';
const ANSWER = 'Bij het loket in de bibliotheek.';

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('a question to a colleague is answered, and then it is settled for both', async ({
      page: sanne,
      someoneElse: tom,
    }) => {
      await signIn(tom, 'consulent2');
      const { staffMemberId } = await read<{ staffMemberId: string }>(tom, '/sessions/current');
      await signIn(sanne, 'consulent');
      const { id, callName } = await aClient(sanne);
      const joins = { staffMemberId, kind: 'co_worker', fromDay: day() };
      await make(sanne, `/clients/${id}/assignments`, joins);

      await sanne.goto(`/inwoners/${id}/berichten`);
      await expectAccessible(sanne);
      await press(sanne, 'Nieuw bericht');
      await sanne.getByLabel('Aan wie?').selectOption({ label: 'Tom Bakker' });
      await write(sanne, 'Bericht', QUESTION);
      await expectAccessible(sanne);
      await expectNoSideways(sanne);
      await press(sanne, 'Versturen');
      await expect(sanne.getByRole('listitem').filter({ hasText: QUESTION })).toContainText(
        'nog niet gezien',
      );

      await tom.reload();
      const asked = fromColleague(tom, QUESTION);
      await expect(asked).toContainText(`Sanne Vermeer vraagt je iets over ${callName}`);
      await expectAccessible(tom);
      await expectNoSideways(tom);
      await asked.getByRole('link', { name: /^Antwoorden/ }).click();
      await write(tom, 'Jouw antwoord', ANSWER);
      await expectAccessible(tom);
      await press(tom, 'Antwoord versturen');
      await expect(tom.getByRole('listitem').filter({ hasText: ANSWER })).toContainText(
        'Je antwoordt Sanne Vermeer',
      );
      await tom.goto('/vandaag');
      await expect(tom.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(tom.getByText(QUESTION)).toBeHidden();

      await sanne.goto('/vandaag');
      const answered = fromColleague(sanne, ANSWER);
      await expect(answered).toContainText(`Tom Bakker antwoordt je, over ${callName}`);
      await answered.getByRole('button', { name: /^Gezien/ }).click();
      await expect(answered).toBeHidden();
      await press(sanne, 'Ongedaan maken');
      await expect(answered).toBeVisible();
      await answered.getByRole('button', { name: /^Gezien/ }).click();
      await expect(answered).toBeHidden();
    });
  });
}

import type { INestApplicationContext } from '@nestjs/common';
import { Organisations } from '@ademruimte/access-api';

/** The demonstration organisation; its presence means the demo was made before. */
export const DEMO_ORGANISATION = 'Gemeente Voorbeeldstad';
const PASSWORD = 'stap voor stap 2026';

/** Makes the demonstration organisation with the product's own use cases, once. */
export async function makeDemo(app: INestApplicationContext): Promise<void> {
  const organisations = app.get(Organisations);
  if (await organisations.find(DEMO_ORGANISATION)) return;
  const organisationId = await organisations.start(DEMO_ORGANISATION, 'Regio Voorbeeld');
  const north = await organisations.addTeam(organisationId, {
    name: 'Team Noord',
    phone: '010 123 45 67',
  });
  await organisations.addTeam(organisationId, { name: 'Team Zuid', phone: '010 123 45 68' });
  const people = [
    { email: 'consulent@demo.test', name: 'Sanne Vermeer', role: 'caseworker' },
    { email: 'consulent2@demo.test', name: 'Tom Bakker', role: 'caseworker' },
    { email: 'ervaring@demo.test', name: 'Farid Amrani', role: 'experience_expert' },
    { email: 'teamleider@demo.test', name: 'Ilse Jansen', role: 'team_lead' },
  ] as const;
  for (const { email, name, role } of people) {
    const memberships = [{ role, teamId: north }];
    await organisations.addColleague(organisationId, {
      email,
      name,
      password: PASSWORD,
      memberships,
    });
  }
}

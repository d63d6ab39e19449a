import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Organisations } from '@ademruimte/access-api';
import type { Actor } from '@ademruimte/api-platform';
import type { CalendarDay, Role } from '@ademruimte/contracts';
import type { Teller } from './stories';

/** The demonstration organisation; its presence means the demo was made before. */
export const DEMO_ORGANISATION = 'Gemeente Voorbeeldstad';
const PASSWORD = 'stap voor stap 2026';

interface Person {
  readonly teller: Teller;
  readonly email: string;
  readonly name: string;
  readonly phone: string;
  readonly role: Role;
}

const PEOPLE: readonly Person[] = [
  {
    teller: 'sanne',
    email: 'consulent@demo.test',
    name: 'Sanne Vermeer',
    phone: '06 00 00 00 11',
    role: 'caseworker',
  },
  {
    teller: 'tom',
    email: 'consulent2@demo.test',
    name: 'Tom Bakker',
    phone: '06 00 00 00 12',
    role: 'caseworker',
  },
  {
    teller: 'farid',
    email: 'ervaring@demo.test',
    name: 'Farid Amrani',
    phone: '06 00 00 00 13',
    role: 'experience_expert',
  },
  {
    teller: 'ilse',
    email: 'teamleider@demo.test',
    name: 'Ilse Jansen',
    phone: '06 00 00 00 14',
    role: 'team_lead',
  },
];

/** Who tells no story: they look after the log, the people or the rules, and belong to no team. */
const OFFICERS: readonly Omit<Person, 'teller'>[] = [
  {
    email: 'privacy@demo.test',
    name: 'Marijke de Haan',
    phone: '06 00 00 00 15',
    role: 'privacy_officer',
  },
  {
    email: 'beheer@demo.test',
    name: 'Wim Dekker',
    phone: '06 00 00 00 16',
    role: 'administrator',
  },
  {
    email: 'beleid@demo.test',
    name: 'Noor Smit',
    phone: '06 00 00 00 17',
    role: 'policy_officer',
  },
];

/** Everybody who works in the demonstration, as who they act. */
export type Cast = Readonly<Record<Teller, Actor>>;

/** Makes the organisation, its teams and its people; they began before the stories do. */
export async function gatherCast(app: INestApplicationContext, since: CalendarDay): Promise<Cast> {
  const organisations = app.get(Organisations);
  const organisationId = await organisations.start(DEMO_ORGANISATION, 'Regio Voorbeeld');
  const teamId = await organisations.addTeam(organisationId, {
    name: 'Team Noord',
    phone: '010 555 00 10',
  });
  await organisations.addTeam(organisationId, { name: 'Team Zuid', phone: '010 555 00 20' });
  const actors: [Teller, Actor][] = [];
  for (const { teller, email, name, phone, role } of PEOPLE) {
    const staffMemberId = await organisations.addColleague(organisationId, {
      email,
      name,
      phone,
      password: PASSWORD,
      memberships: [{ role, teamId, fromDay: since }],
    });
    const requestId = randomUUID();
    actors.push([teller, { organisationId, staffMemberId, sessionId: null, requestId }]);
  }
  for (const { role, ...officer } of OFFICERS) {
    await organisations.addColleague(organisationId, {
      ...officer,
      password: PASSWORD,
      memberships: [{ role, teamId: null, fromDay: since }],
    });
  }
  return Object.fromEntries(actors) as unknown as Cast;
}

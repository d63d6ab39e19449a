import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Organisations } from '@ademruimte/access-api';
import type { Actor } from '@ademruimte/api-platform';
import type { CalendarDay, Role } from '@ademruimte/contracts';
import type { Teller } from './stories';

const PASSWORD = 'stap voor stap 2026';

interface Person {
  readonly teller: Teller;
  /** What stands before the @ of who signs in. */
  readonly account: string;
  readonly name: string;
  readonly phone: string;
  readonly role: Role;
}

const PEOPLE: readonly Person[] = [
  {
    teller: 'sanne',
    account: 'consulent',
    name: 'Sanne Vermeer',
    phone: '06 00 00 00 11',
    role: 'caseworker',
  },
  {
    teller: 'tom',
    account: 'consulent2',
    name: 'Tom Bakker',
    phone: '06 00 00 00 12',
    role: 'caseworker',
  },
  {
    teller: 'roos',
    account: 'consulent3',
    name: 'Roos de Wit',
    phone: '06 00 00 00 18',
    role: 'caseworker',
  },
  {
    teller: 'farid',
    account: 'ervaring',
    name: 'Farid Amrani',
    phone: '06 00 00 00 13',
    role: 'experience_expert',
  },
  {
    teller: 'ilse',
    account: 'teamleider',
    name: 'Ilse Jansen',
    phone: '06 00 00 00 14',
    role: 'team_lead',
  },
];

/** Who tells no story: they look after the log, the people or the rules, and belong to no team. */
const OFFICERS: readonly Omit<Person, 'teller'>[] = [
  {
    account: 'privacy',
    name: 'Marijke de Haan',
    phone: '06 00 00 00 15',
    role: 'privacy_officer',
  },
  {
    account: 'beheer',
    name: 'Wim Dekker',
    phone: '06 00 00 00 16',
    role: 'administrator',
  },
  {
    account: 'beleid',
    name: 'Noor Smit',
    phone: '06 00 00 00 17',
    role: 'policy_officer',
  },
];

/** Everybody who works in the demonstration, as who they act. */
export type Cast = Readonly<Record<Teller, Actor>>;

/** Where the demonstration takes place; a test makes one of its own. */
export interface DemoPlace {
  readonly organisation: string;
  readonly mailDomain: string;
}

/** The demonstration organisation; its presence means the demo was made before. */
export const DEMO: DemoPlace = { organisation: 'Gemeente Voorbeeldstad', mailDomain: 'demo.test' };

/** Makes the organisation, its teams and its people; they began before the stories do. */
export async function gatherCast(
  app: INestApplicationContext,
  { organisation, mailDomain }: DemoPlace,
  since: CalendarDay,
): Promise<{ cast: Cast; teamId: string }> {
  const organisations = app.get(Organisations);
  const organisationId = await organisations.start(organisation, 'Regio Voorbeeld');
  const teamId = await organisations.addTeam(organisationId, {
    name: 'Team Noord',
    phone: '010 555 00 10',
  });
  await organisations.addTeam(organisationId, { name: 'Team Zuid', phone: '010 555 00 20' });
  const actors: [Teller, Actor][] = [];
  for (const { teller, account, name, phone, role } of PEOPLE) {
    const staffMemberId = await organisations.addColleague(organisationId, {
      email: `${account}@${mailDomain}`,
      name,
      phone,
      password: PASSWORD,
      memberships: [{ role, teamId, fromDay: since }],
    });
    const requestId = randomUUID();
    actors.push([teller, { organisationId, staffMemberId, sessionId: null, requestId }]);
  }
  for (const { role, account, ...officer } of OFFICERS) {
    await organisations.addColleague(organisationId, {
      ...officer,
      email: `${account}@${mailDomain}`,
      password: PASSWORD,
      memberships: [{ role, teamId: null, fromDay: since }],
    });
  }
  return { cast: Object.fromEntries(actors) as unknown as Cast, teamId };
}

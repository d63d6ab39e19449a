import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@ademruimte/api-platform';
import type { Role } from '@ademruimte/contracts';
import { Organisations } from '../organisations.service';
import { Sessions } from '../sessions.service';
import { type Person, signedIn } from './person';

/** An organisation of one test: nobody else's rows are in it. */
export interface Organisation {
  readonly id: string;
  readonly teamId: string;
  readonly teamName: string;
}

interface Wanted {
  readonly role?: Role;
  readonly organisation?: Organisation;
  readonly teamId?: string | null;
  readonly name?: string;
  /** What they do elsewhere in the organisation too. */
  readonly also?: readonly { readonly role: Role; readonly teamId: string | null }[];
}

/** The password of everybody in a test. */
export const TEST_PASSWORD = 'een rustige plek om te testen';

/** Early enough for tests that put the clock back. */
const LONG_AGO = '2015-01-01';

/** Sentences a test begins with: who works where. */
export class AccessGiven {
  constructor(protected readonly app: NestExpressApplication) {}

  /** A fresh organisation with one team. */
  async anOrganisation(): Promise<Organisation> {
    const organisations = this.app.get(Organisations);
    const id = await organisations.start(`Gemeente ${randomUUID()}`, 'Regio Test');
    const teamName = 'Team Noord';
    const teamId = await organisations.addTeam(id, { name: teamName, phone: '010 000 00 00' });
    return { id, teamId, teamName };
  }

  /** One more team of an organisation; returns its id. */
  async aTeam(organisation: Organisation, name = `Team ${randomUUID()}`): Promise<string> {
    const phone = '010 000 00 01';
    return this.app.get(Organisations).addTeam(organisation.id, { name, phone });
  }

  /** Somebody with a role (a caseworker, unless said otherwise) who is signed in. */
  async aPerson({ role = 'caseworker', organisation, ...more }: Wanted = {}): Promise<Person> {
    const { teamId, name, also = [] } = more;
    const { id: organisationId, teamId: firstTeam } = organisation ?? (await this.anOrganisation());
    const shown = name ?? `Medewerker ${randomUUID().slice(0, 8)}`;
    const id = await this.anAccount();
    await this.app.get(Organisations).join(organisationId, id, {
      name: shown,
      memberships: [
        { role, teamId: teamId === undefined ? firstTeam : teamId, fromDay: LONG_AGO },
        ...also.map((one) => ({ ...one, fromDay: LONG_AGO })),
      ],
    });
    const { token } = await this.app.get(Sessions).open(id, organisationId, 'test');
    return signedIn(this.app, { id, name: shown, organisationId, cookie: `ademruimte=${token}` });
  }

  /** An account nobody signs in to with a password, so that no time goes into hashing one. */
  private async anAccount(): Promise<string> {
    const id = randomUUID();
    await this.app
      .get(Database)
      .anonymously('SELECT app.create_staff_member($1, $2, $3)', [
        id,
        `${id}@voorbeeld.test`,
        'no password',
      ]);
    return id;
  }

  /** A caseworker, an experience expert and a team lead of one team. */
  async aTeamOfThree(organisation?: Organisation) {
    const own = organisation ?? (await this.anOrganisation());
    return {
      organisation: own,
      caseworker: await this.aPerson({ organisation: own }),
      expert: await this.aPerson({ organisation: own, role: 'experience_expert' }),
      teamLead: await this.aPerson({ organisation: own, role: 'team_lead' }),
    };
  }
}

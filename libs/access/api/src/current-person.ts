import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  Database,
  NotFound,
  type SignedInPerson,
} from '@ademruimte/api-platform';
import { IDLE_SECONDS, rolePermissions, TALK_IDLE_SECONDS } from '@ademruimte/contracts';
import { Colleagues } from './colleagues';
import { initialsOf } from './initials';
import type { CurrentSession } from './sessions.dto';
import { Team } from './team.entity';

interface Account {
  readonly email: string;
  readonly organisation_name: string;
}

/** Describes who is signed in, for the top bar and for what the screens may offer. */
@Injectable()
export class CurrentPerson {
  constructor(
    private readonly database: Database,
    private readonly colleagues: Colleagues,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Name, organisation, teams and the union of what the roles can do. */
  async describe(person: SignedInPerson | undefined): Promise<CurrentSession> {
    const [account] = await this.database.query<Account>('SELECT * FROM app.own_account()');
    const colleague = person && (await this.colleagues.find(person.staffMemberId));
    if (!account || !colleague) throw new NotFound();
    const teams = await this.database.repository(Team).find({ order: { name: 'ASC' } });
    return {
      staffMemberId: person.staffMemberId,
      name: colleague.name,
      initials: initialsOf(colleague.name),
      email: account.email,
      organisation: { id: person.organisationId, name: account.organisation_name },
      roles: [...person.roles],
      teams: teams
        .filter(({ id }) => person.teamIds.includes(id))
        .map(({ id, name }) => ({ id, name })),
      permissions: [...new Set(person.roles.flatMap((role) => rolePermissions[role]))],
      idleSeconds: person.talking ? TALK_IDLE_SECONDS : IDLE_SECONDS,
      demo: this.config.demo,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, Database, systemActor } from '@ademruimte/api-platform';
import type { CalendarDay, Role } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from './passwords';
import { Membership } from './membership.entity';
import { ProcessingActivity } from './processing-activity.entity';
import { defaultProcessingActivities } from './default-processing-activities';
import { OrganisationStarters } from './organisation-starters';
import { StaffProfile } from './staff-profile.entity';
import { Team } from './team.entity';

/** A team to begin with. */
export interface NewTeam {
  readonly name: string;
  readonly phone?: string | null;
}

/** A role, for one team or (null) the whole organisation, from a day: today unless said. */
export interface NewMembership {
  readonly role: Role;
  readonly teamId: string | null;
  readonly fromDay?: CalendarDay;
}

/** Somebody who starts working for an organisation. */
export interface NewColleague {
  readonly email: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly password: string;
  readonly memberships: readonly NewMembership[];
}

/** Starts organisations, with their teams and people. Each becomes a tenant of its own. */
@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly starters: OrganisationStarters,
  ) {}

  /** Makes an organisation with its usual processing activities and what each domain adds. */
  async start(name: string, region: string): Promise<string> {
    const id = uuidv7();
    await this.database.transaction(systemActor(id), () => this.found(id, name, region));
    return id;
  }

  /** The same inside a transaction that acts for the new organisation; a region may come later. */
  async found(id: string, name: string, region: string | null): Promise<void> {
    await this.database.query('SELECT app.create_organisation($1, $2, $3)', [id, name, region]);
    const activities = this.database.repository(ProcessingActivity);
    await activities.save(
      defaultProcessingActivities.map((one) => activities.create({ id: uuidv7(), ...one })),
    );
    await this.starters.run();
  }

  /** The id of the organisation with a name, or undefined. */
  async find(name: string): Promise<string | undefined> {
    const [row] = await this.database.anonymously<{ id: string | null }>(
      'SELECT app.find_organisation($1) AS id',
      [name],
    );
    return row?.id ?? undefined;
  }

  /** Adds a team, working under debt help until it chooses otherwise; returns its id. */
  async addTeam(organisationId: string, team: NewTeam): Promise<string> {
    return this.database.transaction(systemActor(organisationId), async () => {
      const activity = await this.database
        .repository(ProcessingActivity)
        .findOneByOrFail({ code: 'debt_help' });
      const teams = this.database.repository(Team);
      const id = uuidv7();
      const defaultProcessingActivityId = activity.id;
      await teams.save(teams.create({ id, phone: null, ...team, defaultProcessingActivityId }));
      return id;
    });
  }

  /** Adds somebody with an account and roles; returns their id. */
  async addColleague(organisationId: string, wanted: NewColleague): Promise<string> {
    const id = uuidv7();
    const passwordHash = await hashPassword(wanted.password);
    await this.database.anonymously('SELECT app.create_staff_member($1, $2, $3)', [
      id,
      wanted.email,
      passwordHash,
    ]);
    await this.join(organisationId, id, wanted);
    return id;
  }

  /** Lets somebody who has an account work for an organisation too. */
  async join(
    organisationId: string,
    staffMemberId: string,
    { name, phone = null, memberships }: Pick<NewColleague, 'name' | 'phone' | 'memberships'>,
  ): Promise<void> {
    await this.database.transaction(systemActor(organisationId), async () => {
      const profiles = this.database.repository(StaffProfile);
      await profiles.save(profiles.create({ id: staffMemberId, name, phone }));
      const repository = this.database.repository(Membership);
      const fromDay = this.clock.today();
      await repository.save(
        memberships.map((one) =>
          repository.create({ id: uuidv7(), staffMemberId, fromDay, ...one }),
        ),
      );
    });
  }
}

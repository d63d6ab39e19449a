import { Injectable } from '@nestjs/common';
import { Clock, Conflict, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { StaffProfile } from '../staff-profile.entity';
import { NotAboutYourself } from './administration.errors';
import type { InvitationLink } from './first-administrator.dto';
import type { NewPersonRequest, PersonResponse } from './people.dto';
import { endWork, peopleOn } from './people.queries';
import { StaffInvitations } from './staff-invitations.service';

/** Somebody with this address is here already. */
class AlreadyHere extends Conflict {
  readonly code = 'already-exists';

  constructor() {
    super('Somebody with this address is here already.');
  }
}

/** Who works here, kept by an administrator who sees nothing of any client. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly invitations: StaffInvitations,
    private readonly clock: Clock,
  ) {}

  /** Everybody, those who left included. */
  all(): Promise<PersonResponse[]> {
    return peopleOn(this.database, this.clock.today());
  }

  /** Asks somebody in. They can do nothing until two people gave them a role. */
  async invite({ name, email }: NewPersonRequest): Promise<InvitationLink> {
    const { staffMemberId, link } = await this.invitations.invite(email);
    const profiles = this.database.repository(StaffProfile);
    if (await profiles.existsBy({ id: staffMemberId })) throw new AlreadyHere();
    await profiles.save(profiles.create({ id: staffMemberId, name, phone: null }));
    return link;
  }

  /** Another link, when the first one went astray. */
  inviteAgain(id: string): Promise<InvitationLink> {
    return this.invitations.inviteAgain(id);
  }

  /** Somebody leaves: roles and work with clients end; from today, their sessions too. */
  async end(id: string, fromDay: CalendarDay): Promise<void> {
    const profiles = this.database.repository(StaffProfile);
    if (!(await profiles.existsBy({ id }))) throw new NotFound();
    if (id === this.database.actor.staffMemberId) throw new NotAboutYourself();
    if (fromDay < this.clock.today()) throw FieldsInvalid.of('fromDay', 'day-in-past');
    await endWork(this.database, id, fromDay);
    // A later day needs no more: each request asks for the roles of that day.
    if (fromDay > this.clock.today()) return;
    await this.database.query('SELECT app.end_sessions_of($1)', [id]);
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import {
  explainParts,
  type PartExplained,
  partsSeen,
  type Relation,
  relations,
} from '@ademruimte/contracts';
import { ClientAccess } from '../client-access';
import { ReadLog } from '../read-log';
import type { PartOpened, PersonWithAccess, WhoSeesWhat } from './who-sees-what.dto';
import { type PersonRow, whoSeesWhat } from './who-sees-what.queries';

/** Tells who has access to a client today, why, to what and until when. */
@Injectable()
export class WhoSees {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
  ) {}

  /** Everybody with access, who helps outside, and what the client agreed to. */
  async read(clientId: string): Promise<WhoSeesWhat> {
    await this.access.require(clientId, 'access:read');
    const day = this.clock.today();
    const row = await whoSeesWhat(this.database, clientId, day, this.clock.now());
    await this.readLog.opened(clientId);
    return { ...row, day, people: row.people.map(personFrom) };
  }

  /** It goes on paper, for the client: written down before there is something to print. */
  async print(clientId: string): Promise<void> {
    await this.access.require(clientId, 'access:read');
    await this.readLog.printed(clientId);
  }
}

function personFrom({ withPurpose, granted, ...person }: PersonRow): PersonWithAccess {
  const purpose = withPurpose ? partsSeen('team_lead_with_purpose') : [];
  const more = new Set(granted.map(({ part }) => part));
  return {
    ...person,
    sees: [...partsSeen(person.because), ...purpose, ...more],
    parts: explainParts(relationsOf(person.because, withPurpose)).map(opened),
    lifeDomains: [...new Set(granted.flatMap(({ title }) => title ?? []))],
  };
}

function relationsOf(because: Relation, withPurpose: boolean) {
  const own = because === 'none' ? [] : [because];
  return withPurpose ? [...own, 'team_lead_with_purpose' as const] : own;
}

/** The screen shows the very answer of {@link explain}, which the guards give too. */
function opened({ part, why }: PartExplained): PartOpened {
  if (!why.allowed) {
    return {
      part,
      open: false,
      because: why.because === 'role-never' ? 'role-never' : 'relation-gives-less',
    };
  }
  const by = relations.find((one) => one === why.by) ?? 'none';
  return { part, open: true, because: by };
}

import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  NotFound,
  sqlHoldsOn,
  sqlMoment,
  sqlOpensFileOn,
} from '@ademruimte/api-platform';
import type { NoticeKind } from '@ademruimte/contracts';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ReadLog } from '../read-log';
import { Notice } from './notice.entity';
import type { NoticeResponse } from './notices.dto';

/** What somebody is told of. */
export interface NewNotice {
  readonly kind: NoticeKind;
  readonly clientId: string | null;
  readonly aboutId: string;
}

// Whose name it is, is said only to who may know it today.
const UNREAD = `
  SELECT n.id, n.kind, ${sqlMoment('n.at')} AS at, n.about_id AS "aboutId",
    c.id AS "clientId", c.call_name AS "callName",
    (SELECT p.name FROM app.note_thanks t JOIN app.staff_profile p
        ON p.organisation_id = t.organisation_id AND p.id = t.staff_member_id
      WHERE n.kind = 'note_thanked' AND t.organisation_id = n.organisation_id
        AND t.id = n.about_id) AS "byName"
  FROM app.notice n
  LEFT JOIN app.client c ON c.organisation_id = n.organisation_id AND c.id = n.client_id
    AND (EXISTS (SELECT FROM app.assignment a WHERE a.organisation_id = c.organisation_id
        AND a.client_id = c.id AND a.staff_member_id = n.for_staff AND ${sqlOpensFileOn('a', '$1')})
      OR EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = c.organisation_id
        AND m.team_id = c.team_id AND m.staff_member_id = n.for_staff AND m.role = 'team_lead'
        AND ${sqlHoldsOn('m', '$1')}))
  WHERE n.for_staff = app.current_actor() AND n.read_at IS NULL
  ORDER BY n.at DESC, n.id LIMIT 50`;

/** Tells people inside the product what happened, without a word of content. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** Tells these people, but never who did it themselves. */
  async tell(staffMemberIds: readonly string[], about: NewNotice): Promise<void> {
    const { staffMemberId: self } = this.database.actor;
    const at = this.clock.now();
    const others = [...new Set(staffMemberIds)].filter((id) => id !== self);
    if (!others.length) return;
    const notices = others.map((forStaff) => ({ id: uuidv7(), forStaff, at, ...about }));
    await this.database.repository(Notice).insert(notices);
  }

  /** What was to be done about it is done: nobody needs to hear of it any more. */
  async settle(aboutId: string, kind: NoticeKind): Promise<void> {
    await this.database
      .repository(Notice)
      .update({ aboutId, kind, readAt: IsNull() }, { readAt: this.clock.now() });
  }

  /** What the caller has not yet put away, the newest first. */
  async unread(): Promise<NoticeResponse[]> {
    const found = await this.database.query<NoticeResponse>(UNREAD, [this.clock.today()]);
    await this.readLog.listed([...new Set(found.flatMap(({ clientId }) => clientId ?? []))]);
    return found;
  }

  /** The caller has read it. */
  async putAway(id: string): Promise<void> {
    await this.change(id, this.clock.now());
  }

  /** The caller put it away too early. */
  async takeBack(id: string): Promise<void> {
    await this.change(id, null);
  }

  private async change(id: string, readAt: Date | null): Promise<void> {
    const forStaff = this.database.actor.staffMemberId;
    const { affected } = await this.database
      .repository(Notice)
      .update({ id, forStaff }, { readAt });
    if (!affected) throw new NotFound();
  }
}

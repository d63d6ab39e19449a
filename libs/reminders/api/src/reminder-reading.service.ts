import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { firstNameOf } from '@ademruimte/contracts';
import { ChannelsOfServer } from './channels-of-server';
import type { ClientRemindersResponse, ReminderReach, RemindersResponse } from './reminders.dto';
import { reachOf, type ReachRow, remindersFor, remindersOf, staffName } from './reminders.queries';

/** Shows what was sent, what is planned and what failed. */
@Injectable()
export class ReminderReading {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly channels: ChannelsOfServer,
    private readonly readLog: ReadLog,
  ) {}

  /** Everything about reminding one client. */
  async ofClient(clientId: string): Promise<ClientRemindersResponse> {
    const { permissions } = await this.access.require(clientId, 'reminder:read');
    const found = await reachOf(this.database, clientId);
    if (!found) throw new NotFound();
    const own = (await staffName(this.database, this.database.actor.staffMemberId)) ?? '';
    const items = await remindersOf(this.database, clientId);
    await this.readLog.opened(clientId);
    return {
      reach: shownReach(found, firstNameOf(own)),
      channels: this.channels.setUp,
      mayEdit: permissions.includes('reminder:edit'),
      items,
    };
  }

  /** Of the clients the reader works with, or of the team they lead. */
  async overview(scope: 'mine' | 'team'): Promise<RemindersResponse> {
    const moment = { today: this.clock.today(), now: this.clock.now() };
    const items = await remindersFor(this.database, scope, moment);
    await this.readLog.listed([...new Set(items.map(({ clientId }) => clientId))]);
    return { channels: this.channels.setUp, items };
  }
}

function shownReach(row: ReachRow, usualSender: string): ReminderReach {
  const { version, callName, channel, phone, email, numberConfirmedOn, emailConfirmedOn } = row;
  const { wanted, sender, rules, forbidden: waitsForRules } = row;
  return {
    ...{ version, callName, channel, phone, email, numberConfirmedOn, emailConfirmedOn },
    ...{ wanted, sender, usualSender, rules, waitsForRules },
  };
}

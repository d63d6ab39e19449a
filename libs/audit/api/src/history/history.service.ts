import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { type HistoryPart, historyParts } from '@ademruimte/contracts';
import { operationOf } from '../log/part-of';
import { fieldChanges } from './field-changes';
import type { HistoryItem, HistoryResponse } from './history.dto';
import { historyOf } from './history-parts';
import {
  type ChangeRow,
  changesOf,
  householdOf,
  isLeftBehind,
  memberChangesOf,
  sensitiveDomains,
  type SharedSince,
} from './history.queries';
import { comingAndGoing } from './household-members';
import { goalChangesInSight, isGoalInSight, stepChangesInSight } from './in-sight';

interface Asked {
  readonly clientId: string;
  readonly part: HistoryPart;
  readonly recordId: string;
}

/** What was done to one record, for who may read that record itself. */
@Injectable()
export class History {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Newest first. A record that is not this client's, or not for this reader, is not there. */
  async read(clientId: string, wanted: string, recordId: string): Promise<HistoryResponse> {
    await this.access.require(clientId, 'history:read');
    const part = historyParts.find((one) => one === wanted);
    if (!part) throw new NotFound();
    const opened = await this.access.require(clientId, historyOf[part].permission);
    const asked = { clientId, part, recordId };
    const changes = await this.inSight(asked, opened);
    const items = [
      ...changes.map((change) => itemOf(part, change, isConfidential(changes))),
      ...(part === 'household' ? await this.members(asked) : []),
    ].sort((a, b) => a.at.localeCompare(b.at));
    await this.readLog.opened(clientId);
    return { items: items.filter(({ changes: any, isKept }) => any.length || !isKept).reverse() };
  }

  private async inSight(asked: Asked, opened: OpenedClient): Promise<ChangeRow[]> {
    if (asked.part === 'household') await this.requireHousehold(asked);
    if (asked.part === 'note') await this.requireNotLeftBehind(asked);
    const all = await changesOf(this.database, { ...asked, table: historyOf[asked.part].table });
    if (!all.length) throw new NotFound();
    return opened.sharedOnly ? this.sharedOnly(asked, all) : all;
  }

  private async sharedOnly({ clientId, part, recordId }: Asked, all: readonly ChangeRow[]) {
    const since = await sensitiveDomains(this.database, clientId, this.clock.today());
    const isHidden = (domain: unknown, at?: string) => isClosed(since, domain, at);
    const goalId = part === 'goal' ? recordId : goalOf(all);
    if ((part !== 'goal' && part !== 'step') || !goalId) throw new NotFound();
    const goal = await changesOf(this.database, { table: 'goal', recordId: goalId, clientId });
    if (!isGoalInSight(goal, isHidden)) throw new NotFound();
    return part === 'goal'
      ? goalChangesInSight(goal, isHidden)
      : stepChangesInSight(all, goal, isHidden);
  }

  /** A note that stayed behind has no history for who reads on; its author has it still. */
  private async requireNotLeftBehind(asked: Asked): Promise<void> {
    const today = this.clock.today();
    if (await isLeftBehind(this.database, asked, today)) throw new NotFound();
  }

  private async members({ recordId, clientId }: Asked): Promise<HistoryItem[]> {
    return comingAndGoing(await memberChangesOf(this.database, recordId), clientId);
  }

  private async requireHousehold({ clientId, recordId }: Asked): Promise<void> {
    const own = await householdOf(this.database, clientId, this.clock.today());
    if (own !== recordId) throw new NotFound();
  }
}

function isClosed(since: SharedSince, domain: unknown, at?: string): boolean {
  if (typeof domain !== 'string') return true;
  const shared = since.get(domain);
  if (shared === undefined) return false;
  return shared === null || (at !== undefined && new Date(at) < shared);
}

function goalOf(stepChanges: readonly ChangeRow[]): string | undefined {
  const ids = stepChanges.map(({ after }) => after?.['goal_id']);
  return ids.find((id): id is string => typeof id === 'string');
}

/** A note that is confidential now, or was at the moment, opens by a click of its own: not here. */
function isConfidential(changes: readonly ChangeRow[]): boolean {
  return changes.at(-1)?.after?.['visibility'] === 'confidential';
}

function itemOf(part: HistoryPart, change: ChangeRow, isClosed: boolean): HistoryItem {
  const { at, staffName, isKept } = change;
  const kind = operationOf(change.operation);
  const then = [change.before, change.after].some((row) => row?.['visibility'] === 'confidential');
  const withheld = part === 'note' && (isClosed || then) ? ['text'] : [];
  const changes = fieldChanges(
    { operation: kind, before: change.before, after: change.after },
    historyOf[part].fields,
    withheld,
  );
  return { at, staffName, kind, changes, isKept };
}

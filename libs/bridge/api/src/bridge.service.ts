import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Database, NotFound } from '@ademruimte/api-platform';
import type { BridgeResponse, DomainHistory } from './bridge.dto';
import { at, pillarsOf } from './bridge-picture';
import {
  type BridgeRow,
  type OwnWordsRow,
  readBridge,
  readHistory,
  readOwnWords,
} from './bridge.queries';
import { changeBetween } from './change';
import { nextDueOn } from './due';

/** The two moments somebody wants to lay over each other. */
export interface ChosenMoments {
  readonly now?: string | null | undefined;
  readonly then?: string | null | undefined;
}

/** Looking at the bridge of a client: where they stand, and what changed. */
@Injectable()
export class Bridges {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
  ) {}

  /** The picture of two moments; throws {@link NotFound} for a moment that is not this client's. */
  async look(clientId: string, chosen: ChosenMoments = {}): Promise<BridgeResponse> {
    await this.access.require(clientId, 'bridge:read');
    const { now = null, then = null } = chosen;
    const row = await readBridge(this.database, clientId, now, then);
    if (!row || (now && !row.now) || (then && !row.then)) throw new NotFound();
    await this.readLog.opened(clientId);
    return bridgeOf(row);
  }

  /** Everything said about one life domain, newest first. */
  async lookBack(clientId: string, code: string): Promise<DomainHistory> {
    await this.access.require(clientId, 'bridge:read');
    const row = await readHistory(this.database, clientId, code);
    if (!row) throw new NotFound();
    await this.readLog.opened(clientId);
    return { ...row, entries: [...row.entries] };
  }

  /** What was said in own words about one part of life; that it was opened is written down. */
  async reveal(clientId: string, assessmentId: string, code: string): Promise<OwnWordsRow> {
    await this.access.require(clientId, 'bridge:words');
    const words = await readOwnWords(this.database, clientId, assessmentId, code);
    if (!words) throw new NotFound();
    await this.readLog.revealed(clientId);
    return words;
  }
}

/** The picture, as it is drawn from what {@link BRIDGE} reads. */
export function bridgeOf(row: BridgeRow): BridgeResponse {
  const { template, now, then, moments, draft, ratings, spell, everyMonths } = row;
  const [before, after] = [at(then, ratings), at(now, ratings)];
  return {
    template,
    now,
    then,
    moments: [...moments],
    nextDueOn: nextDueOn(moments, spell, everyMonths),
    draft,
    pillars: pillarsOf(row),
    change: {
      client: changeBetween(before, after, 'client'),
      worker: changeBetween(before, after, 'worker'),
    },
    milestones: [...row.milestones],
  };
}

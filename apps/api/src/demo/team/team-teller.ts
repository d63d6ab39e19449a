import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@ademruimte/api-platform';
import { Plates } from '@ademruimte/team-api';
import type { Cast } from '../cast';
import type { DemoClock } from '../demo-clock';
import type { Teller, Worker } from '../stories';

/** Who does something, on a working day some days ago, at an hour. */
export interface Doing {
  readonly who: Teller;
  readonly daysAgo: number;
  readonly hour?: number;
}

/** The team of the demonstration, with whom it works by the name they are called by. */
export interface DemoTeam {
  readonly cast: Cast;
  readonly clients: ReadonlyMap<string, string>;
  readonly teamId: string;
}

/** Lets somebody of the team do something on the day it happened. */
export class TeamTeller {
  private readonly database: Database;

  constructor(
    readonly app: INestApplicationContext,
    readonly clock: DemoClock,
    readonly team: DemoTeam,
  ) {
    this.database = app.get(Database);
  }

  /** Does it as that person, at the working day at or before that day. */
  async as<T>({ who, daysAgo, hour = 9 }: Doing, work: () => Promise<T>): Promise<T> {
    this.clock.standAt(daysAgo && this.clock.workdaysAgo(daysAgo), hour);
    return this.database.transaction(this.team.cast[who], work);
  }

  /** The id of somebody the stories tell of. */
  idOf(callName: string): string {
    const id = this.team.clients.get(callName);
    if (!id) throw new Error(`There is no story of ${callName}.`);
    return id;
  }

  /** The id of a colleague. */
  staffIdOf(who: Teller): string {
    return this.team.cast[who].staffMemberId;
  }

  /** What a colleague does for a client, as the lead of the team sees it that day. */
  async partOf(worker: Worker, callName: string) {
    const { items } = await this.app.get(Plates).of(this.staffIdOf(worker));
    const part = items.find(({ clientId }) => clientId === this.idOf(callName));
    if (!part) throw new Error(`${worker} does not work with ${callName}.`);
    return part;
  }
}

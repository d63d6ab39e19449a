import { Injectable } from '@nestjs/common';
import { ClientAccess, initialsOf, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { bridgeOf } from '@ademruimte/bridge-api';
import { fullNameOf } from '@ademruimte/clients-api';
import { stepStatusesToDo } from '@ademruimte/contracts';
import { goalResponse, type GoalResponse, type GoalRow } from '@ademruimte/plan-api';
import type { FileClient, FileNextStep, FileResponse } from './file.dto';
import { type FileRow, readFile } from './file.queries';

/** The first page of a client's file: everything at a glance, for one reader. */
@Injectable()
export class ClientFile {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Opens the file, as far as the reader may see it, and writes down that they did. */
  async open(clientId: string): Promise<FileResponse> {
    const file = await this.shown(await this.access.require(clientId, 'client:read'));
    await this.readLog.opened(clientId);
    return file;
  }

  /** The file as somebody who was let in sees it; the caller writes down who looked. */
  async shown(client: OpenedClient): Promise<FileResponse> {
    const [relation = 'none'] = client.relations;
    const row = await readFile(this.database, client, this.clock.today());
    if (!row) throw new NotFound();
    const goals = row.goals.map(goalOf);
    return {
      ...row,
      client: clientOf(row.client),
      relation,
      may: [...client.permissions],
      emergency: client.emergency ?? null,
      nextStep: nextStepOf(goals),
      bridge: row.bridge && bridgeOf(row.bridge),
      goals,
    };
  }
}

function clientOf({ namePrefix, familyName, ...client }: FileRow['client']): FileClient {
  const fullName = fullNameOf({ callName: client.callName, namePrefix, familyName });
  return { ...client, fullName, initials: initialsOf(fullName) };
}

/** Steps that were dropped are told by the plan; here they only stand in the way. */
function goalOf(row: GoalRow): GoalResponse {
  const goal = goalResponse(row);
  return { ...goal, steps: goal.steps.filter(({ status }) => status !== 'dropped') };
}

/** The first step to do, of the goals that do not rest. */
export function nextStepOf(goals: readonly GoalResponse[]): FileNextStep | null {
  const [next] = goals
    .filter(({ status }) => status === 'active')
    .flatMap(({ steps, title }) => steps.map((step) => ({ ...step, goalTitle: title })))
    .filter(({ status }) => stepStatusesToDo.includes(status))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.id, b.id));
  return next ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { Assignments } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { Clock, Database, systemActor } from '@ademruimte/api-platform';
import { BridgeGiven } from '@ademruimte/bridge-api/testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import {
  addDays,
  type AssignmentKind,
  type CalendarDay,
  dayOf,
  type Role,
} from '@ademruimte/contracts';
import type { GoalResponse } from '../goals.dto';
import type { PlanResponse } from '../plan.dto';
import type { StepResponse } from '../steps.dto';

/** A goal or step of one test, with the address below `/api/v1`. */
export interface GivenRecord {
  readonly id: string;
  readonly path: string;
}

interface WantedGoal {
  /** Code of the life domain; housing, unless said otherwise. */
  readonly domain?: string;
  /** Who writes it; the client's lead, unless said otherwise. */
  readonly by?: Person;
  readonly [field: string]: unknown;
}

interface WantedStep {
  readonly by?: Person;
  readonly [field: string]: unknown;
}

/** A day that lies a number of days from the real today. */
export function inDays(days: number): CalendarDay {
  return addDays(dayOf(new Date()), days);
}

/** Sentences a test begins with: what somebody wants, does and agreed. */
export class PlanGiven extends BridgeGiven {
  /** An active goal about housing. */
  async aGoal(
    client: GivenClient,
    { domain = 'housing', by = client.lead, ...wanted }: WantedGoal = {},
  ): Promise<GivenRecord> {
    const lifeDomainId = await this.aLifeDomain(client.lead, domain);
    const body = { title: 'Ik wil in mijn huis blijven wonen.', lifeDomainId, ...wanted };
    const answer = await by.post(`${client.path}/goals`, body).expect(201);
    const { id } = answer.body as { id: string };
    return { id, path: `${client.path}/goals/${id}` };
  }

  /** A step for the client to take in three days. */
  async aStep(
    client: GivenClient,
    goal: GivenRecord,
    { by = client.lead, ...wanted }: WantedStep = {},
  ): Promise<GivenRecord> {
    const body = {
      text: 'Ik bel de verhuurder.',
      owner: 'client',
      dueOn: this.daysFromNow(3),
      ...wanted,
    };
    const answer = await by.post(`${goal.path}/steps`, body).expect(201);
    const { id } = answer.body as { id: string };
    return { id, path: `${client.path}/steps/${id}` };
  }

  /** One goal with one step, agreed by the client and their lead. */
  async anAgreedPlan(client: GivenClient): Promise<{ goal: GivenRecord; step: GivenRecord }> {
    const goal = await this.aGoal(client);
    const step = await this.aStep(client, goal);
    await this.agreed(client);
    return { goal, step };
  }

  /** The plan of a client is agreed as it stands now. */
  async agreed(client: GivenClient): Promise<void> {
    const { version } = await this.plan(client);
    await client.lead
      .post(`${client.path}/plan/agree`, { clientName: client.callName, way: 'on_paper' })
      .set('If-Match', `"${version}"`)
      .expect(204);
  }

  /** The plan as somebody sees it; the client's lead, unless said otherwise. */
  async plan(client: GivenClient, reader = client.lead): Promise<PlanResponse> {
    return (await reader.get(`${client.path}/plan`).expect(200)).body as PlanResponse;
  }

  /** One goal as the client's lead sees it. */
  async goal(client: GivenClient, { id }: GivenRecord): Promise<GoalResponse> {
    const found = (await this.plan(client)).goals.find((goal) => goal.id === id);
    if (!found) throw new Error('The plan has no such goal.');
    return found;
  }

  /** One step as the client's lead sees it. */
  async step(client: GivenClient, { id }: GivenRecord): Promise<StepResponse> {
    const { goals } = await this.plan(client);
    const found = goals.flatMap(({ steps }) => steps).find((step) => step.id === id);
    if (!found) throw new Error('The plan has no such step.');
    return found;
  }

  /** Somebody of the same organisation who has nothing to do with the client yet. */
  async aColleague({ lead }: GivenClient, role: Role = 'caseworker'): Promise<Person> {
    const organisation = { id: lead.organisationId, teamId: '', teamName: '' };
    return this.aPerson({ organisation, teamId: null, role });
  }

  /** Somebody works along with a client in another part than the lead, from today. */
  async joins(client: GivenClient, person: Person, kind: AssignmentKind): Promise<void> {
    const wanted = {
      clientId: client.id,
      staffMemberId: person.id,
      kind,
      fromDay: this.daysFromNow(0),
    };
    await this.app
      .get(Database)
      .transaction(systemActor(person.organisationId), () =>
        this.app.get(Assignments).start(wanted),
      );
  }

  /** A day as the clock of the test tells it. */
  private daysFromNow(days: number): CalendarDay {
    return addDays(this.app.get(Clock).today(), days);
  }
}

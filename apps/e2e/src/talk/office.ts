import { randomUUID } from 'node:crypto';
import { type APIRequestContext, request } from '@playwright/test';
import { lifeDomain, read } from '../made';
import { aClient, type DemoPerson, expect, make, PASSWORD, type Requests } from '../support';
import { SAID } from './at-the-table';

interface Listed<T> {
  readonly items: readonly T[];
}
interface Plan {
  readonly status: string;
  readonly goals: readonly {
    id: string;
    version: number;
    title: string;
    steps: readonly { text: string }[];
  }[];
  readonly versions: readonly { number: number }[];
}
interface Bridge {
  readonly moments: readonly { id: string; status: string }[];
  readonly draft: { id: string } | null;
}

/** All that a whole talk leaves with the server, when each thing is there once. */
export const ONCE = {
  ...{ held: 1, planned: 1, assessments: 1, agreed: 1, urgent: 1 },
  ...{ goals: [SAID.goal], steps: [SAID.step] },
};

/** Somebody at a desk: asks the server itself, beside whatever a browser shows. */
export class Office implements Requests {
  private constructor(readonly request: APIRequestContext) {}

  static async of(who: DemoPerson, baseURL: string | undefined): Promise<Office> {
    const extraHTTPHeaders = { 'X-Requested-With': 'ademruimte' };
    const context = await request.newContext({ baseURL, extraHTTPHeaders });
    const data = { email: `${who}@demo.test`, password: PASSWORD };
    const answer = await context.post('/api/v1/sessions', { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return new Office(context);
  }

  leave(): Promise<void> {
    return this.request.dispose();
  }

  /** Ends every other session of this person, as on a lost device. */
  async endsOtherSessions(): Promise<void> {
    const all = await read<{ id: string; current: boolean }[]>(this, '/sessions');
    for (const { id } of all.filter(({ current }) => !current)) {
      expect((await this.request.delete(`/api/v1/sessions/${id}`)).status()).toBe(204);
    }
  }

  read<T>(path: string): Promise<T> {
    return read<T>(this, path);
  }

  lifeDomain(code: string): Promise<string> {
    return lifeDomain(this, code);
  }

  make(path: string, data: object): Promise<string> {
    return make(this, path, data);
  }

  /** Changes a record as it stands now. */
  async change(path: string, data: object, version: number): Promise<void> {
    const answer = await this.request.put(`/api/v1${path}`, {
      data,
      headers: { 'If-Match': `"${version}"` },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }

  /** Does something with a record as it stands now. */
  async act(path: string, data: object, version: number): Promise<void> {
    const headers = { 'If-Match': `"${version}"`, 'Idempotency-Key': randomUUID() };
    const answer = await this.request.post(`/api/v1${path}`, { data, headers });
    expect(answer.ok(), await answer.text()).toBe(true);
  }

  async aTalk(callName?: string): Promise<Talk> {
    const client = await aClient(this, callName);
    const conversationId = randomUUID();
    const address = `/inwoners/${client.id}/gesprek/${conversationId}`;
    return { clientId: client.id, callName: client.callName, conversationId, address };
  }

  /** All that can come of a talk, counted. */
  async counted({ clientId }: Talk) {
    const path = `/clients/${clientId}`;
    const conversations = await this.read<Listed<{ status: string; notes: readonly unknown[] }>>(
      `${path}/conversations`,
    );
    const bridge = await this.read<Bridge>(`${path}/bridge`);
    const plan = await this.read<Plan>(`${path}/plan`);
    const urgent = await this.read<readonly unknown[] | Listed<unknown>>(`${path}/urgent-needs`);
    const withStatus = (wanted: string) =>
      conversations.items.filter(({ status }) => status === wanted).length;
    return {
      held: withStatus('held'),
      planned: withStatus('planned'),
      assessments: bridge.moments.length + (bridge.draft ? 1 : 0),
      goals: plan.goals.map(({ title }) => title),
      steps: plan.goals.flatMap(({ steps }) => steps.map(({ text }) => text)),
      agreed: plan.versions.length,
      urgent: ('items' in urgent ? urgent.items : urgent).length,
    };
  }
}

/** One talk with one client, and where it is. */
export interface Talk {
  readonly clientId: string;
  readonly callName: string;
  readonly conversationId: string;
  readonly address: string;
}

import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { Clock, Database, systemActor } from '@ademruimte/api-platform';
import { type BridgeContent, BridgeTemplates, defaultBridge } from '@ademruimte/bridge-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import type { TalkKit } from '../talk/talk-kit.dto';
import type { TalkResponse } from '../talk/talk.dto';
import { ConversationsGiven } from './conversations.given';

/** A talk as a test sends it; anything a closing command can hold. */
export interface TalkBody {
  readonly conversation: {
    readonly id: string;
    readonly [field: string]: unknown;
  };
  readonly [part: string]: unknown;
}

interface WantedAnswers {
  /** What the client said, by the code of the life domain. */
  readonly client?: Readonly<Record<string, number | 'not_now' | 'not_applicable'>>;
  /** Domains the worker set aside. */
  readonly aside?: readonly string[];
}

/** Sentences a test begins with: what was said at the kitchen table. */
export class TalksGiven extends ConversationsGiven {
  /** A talk nothing came of but that it was held, now. */
  aTalk(more: Readonly<Record<string, unknown>> = {}): TalkBody {
    const startsAt = this.app.get(Clock).now().toISOString();
    return { conversation: { id: randomUUID(), kind: 'visit', startsAt }, onCopy: false, ...more };
  }

  /** A talk of three domains in which everything was filled in. */
  async aFullTalk(client: GivenClient, more: Readonly<Record<string, unknown>> = {}) {
    const lifeDomainId = await this.aLifeDomain(client.lead, 'housing');
    return this.aTalk({
      assessment: await this.anAnswer(client, {
        client: { housing: 2, making_ends_meet: 3, debts: 'not_now' },
        aside: ['work'],
      }),
      goal: { id: randomUUID(), title: 'Ik wil hier blijven wonen.', lifeDomainId, why: 'Rust' },
      step: this.aTalkStep(),
      agreement: { clientName: 'Amina', way: 'on_tablet' },
      onCopy: true,
      agreedText: 'Amina belt de verhuurder.',
      next: { day: '2026-12-01', time: '10:30', kind: 'office', place: 'Wijkhuis' },
      ...more,
    });
  }

  /** A step with everything a step can say. */
  aTalkStep(more: Readonly<Record<string, unknown>> = {}) {
    return {
      ...{ id: randomUUID(), text: 'Ik bel de verhuurder.', owner: 'client', dueOn: '2026-11-26' },
      ...{ ifText: 'Als de kinderen op school zijn', thenText: 'dan bel ik' },
      ...{ setbackText: 'Ik vraag mijn zus.', confidence: 8 },
      ...{ reminderBy: 'Sanne', reminderHow: 'een appje' },
      ...more,
    };
  }

  /** What was said along the bridge in use. */
  async anAnswer({ lead }: GivenClient, { client = {}, aside = [] }: WantedAnswers) {
    const worker = Object.fromEntries(aside.map((code) => [code, 'not_needed' as const]));
    return {
      id: randomUUID(),
      kind: 'intake',
      templateId: (await this.theBridge(lead)).id,
      ratings: await this.said(lead, client, worker),
    };
  }

  /** The organisation takes a new version of its bridge into use; the one until now retires. */
  async aNewBridge(
    { organisationId }: Person,
    change = (content: BridgeContent): BridgeContent => content,
  ): Promise<void> {
    await this.app
      .get(Database)
      .transaction(systemActor(organisationId), () =>
        this.app.get(BridgeTemplates).publish(change(defaultBridge)),
      );
  }

  /** Closes a talk and expects that it was saved. */
  async talked(client: GivenClient, talk: TalkBody, by: Person = client.lead): Promise<void> {
    await by.post(`${client.path}/talks`, talk).expect(201);
  }

  /** What came of a talk, as somebody reads it. */
  async talk(client: GivenClient, id: string, by: Person = client.lead): Promise<TalkResponse> {
    return (await by.get(`${client.path}/talks/${id}`).expect(200)).body as TalkResponse;
  }

  /** All a talk with somebody needs. */
  async kit(client: GivenClient, by: Person = client.lead): Promise<TalkKit> {
    return (await by.get(`${client.path}/talk-kit`).expect(200)).body as TalkKit;
  }
}

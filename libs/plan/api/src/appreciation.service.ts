import { Injectable } from '@nestjs/common';
import { ClientAccess, hidesDomain, type OpenedClient } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { CalendarDay, RecognitionKind } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Milestone } from './milestone.entity';
import { domainOfGoal, stepInSight } from './plan.queries';
import { Recognition } from './recognition.entity';

/** A word, a card or something small. */
export interface RecognitionGiven {
  readonly text: string;
  readonly kind: RecognitionKind;
}

/** What a recognition or milestone is about, if anything in particular. */
export interface About {
  readonly goalId?: string | null;
  readonly stepId?: string | null;
}

interface NewRecognition extends RecognitionGiven, About {
  readonly id?: string | null;
}

interface NewMilestone extends Pick<About, 'goalId'> {
  readonly id?: string | null;
  readonly text: string;
  readonly reachedOn?: CalendarDay | null;
}

/** Recognises effort and success, and keeps what goes well in sight. */
@Injectable()
export class Appreciation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
  ) {}

  /** Gives a recognition; returns its id. An expert recognises only what they can see. */
  async recognise(clientId: string, wanted: NewRecognition): Promise<string> {
    const opened = await this.access.require(clientId, 'recognition:give');
    const about = await this.aboutInSight(opened, wanted);
    return this.give(clientId, wanted, about, wanted.id);
  }

  /** Notes a milestone; returns its id. */
  async noteMilestone(clientId: string, wanted: NewMilestone): Promise<string> {
    const opened = await this.access.require(clientId, 'plan:edit');
    const goalId = await this.goalInSight(opened, wanted.goalId);
    const reachedOn = wanted.reachedOn ?? this.clock.today();
    if (reachedOn > this.clock.today()) throw FieldsInvalid.of('reachedOn', 'day-in-future');
    return this.mark(clientId, { id: wanted.id ?? null, text: wanted.text, reachedOn, goalId });
  }

  /** Gives a recognition along with something somebody was already let in for. */
  async give(
    clientId: string,
    { text, kind }: RecognitionGiven,
    { goalId = null, stepId = null }: About,
    wantedId?: string | null,
  ): Promise<string> {
    const id = wantedId ?? uuidv7();
    const { staffMemberId } = this.database.actor;
    const givenOn = this.clock.today();
    await this.database
      .repository(Recognition)
      .insert({ id, clientId, goalId, stepId, text, kind, givenOn, staffMemberId });
    return id;
  }

  /** Notes a milestone along with something somebody was already let in for. */
  async mark(
    clientId: string,
    { id: wantedId, text, reachedOn = null, goalId = null }: NewMilestone,
  ): Promise<string> {
    const id = wantedId ?? uuidv7();
    await this.database
      .repository(Milestone)
      .insert({ id, clientId, goalId, text, reachedOn: reachedOn ?? this.clock.today() });
    return id;
  }

  /** A step brings its goal along. */
  private async aboutInSight(opened: OpenedClient, about: About): Promise<About> {
    const { goalId, stepId } = about;
    if (!stepId) return { goalId: await this.goalInSight(opened, goalId) };
    const step = await stepInSight(this.database, opened.clientId, stepId);
    if (!step || hidesDomain(opened, step)) throw unknown('stepId');
    if (goalId && goalId !== step.goalId) throw unknown('goalId');
    return { goalId: step.goalId, stepId };
  }

  /** What the reader cannot see does not exist for them. */
  private async goalInSight(
    opened: OpenedClient,
    goalId: string | null | undefined,
  ): Promise<string | null> {
    if (!goalId) return null;
    const domain = await domainOfGoal(this.database, opened.clientId, goalId);
    if (!domain || hidesDomain(opened, domain)) throw unknown('goalId');
    return goalId;
  }
}

function unknown(field: string): FieldsInvalid {
  return FieldsInvalid.of(field, 'unknown-record');
}

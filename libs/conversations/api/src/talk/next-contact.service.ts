import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import type { CalendarDay, ConversationKind } from '@ademruimte/contracts';
import { Conversation } from '../conversation.entity';
import { Conversations } from '../conversations.service';
import { momentHere, needsInterpreter } from './talk.queries';

/** When the two meet again, and how. */
export interface WantedContact {
  readonly day: CalendarDay;
  /** Without a time nothing is planned: it is a day to be in touch. */
  readonly time: string | null;
  /** Left open, it stays as it was planned; else a visit. */
  readonly kind: ConversationKind | null;
  readonly place: string | null;
}

/** Plans the next contact, once, however often it is said. */
@Injectable()
export class NextContact {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly conversations: Conversations,
  ) {}

  /**
   * The appointment for a day and a time: the one planned before, put right, or a new one. Null
   * without a time, and for a day that is over by the time a device could send it.
   */
  async plan(
    clientId: string,
    { day, time, kind, place }: WantedContact,
    plannedId: string | null = null,
  ): Promise<string | null> {
    if (!time || day < this.clock.today()) return null;
    const startsAt = await momentHere(this.database, day, time);
    const planned = await this.planned(clientId, startsAt, plannedId);
    if (!planned) return this.record(clientId, { startsAt, kind, place });
    if (planned.id === plannedId) {
      const { id, version, durationMinutes, interpreter } = planned;
      await this.conversations.revise(clientId, id, version, {
        ...{ startsAt, durationMinutes, interpreter, agreedText: null },
        ...{ kind: kind ?? planned.kind, place: place ?? planned.place },
      });
    }
    return planned.id;
  }

  private async record(
    clientId: string,
    { startsAt, kind, place }: Pick<WantedContact, 'kind' | 'place'> & { startsAt: Date },
  ): Promise<string> {
    const interpreter = await needsInterpreter(this.database, clientId);
    return this.conversations.record(clientId, {
      ...{ kind: kind ?? 'visit', startsAt, durationMinutes: null, place, interpreter },
      ...{ held: false, agreedText: null },
    });
  }

  /** What was planned in the talk and still stands; else what somebody planned for that moment. */
  private async planned(
    clientId: string,
    startsAt: Date,
    plannedId: string | null,
  ): Promise<Conversation | null> {
    const repository = this.database.repository(Conversation);
    const standing = { clientId, status: 'planned' as const };
    const own = plannedId && (await repository.findOneBy({ ...standing, id: plannedId }));
    return own || repository.findOneBy({ ...standing, startsAt });
  }
}

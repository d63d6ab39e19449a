import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, CONFIG, type Config, Database } from '@ademruimte/api-platform';
import { ConversationList, Conversations } from '@ademruimte/conversations-api';
import { ReminderReading, Reminders } from '@ademruimte/reminders-api';
import { DemoChannels } from './demo-channels';
import type { DemoClock } from './demo-clock';
import type { Schedule } from './schedule';
import type { PlannedAhead, Story, StoryMoment } from './stories';

/** Whose appointments, and what is needed to tell them. */
export interface AppointmentsOf {
  readonly clientId: string;
  readonly lead: Actor;
  readonly interpreter: boolean;
  readonly schedule: Schedule;
}

/** An appointment that stands, as the one who keeps it last saw it. */
interface Standing {
  readonly id: string;
  readonly version: number;
}

type Arranged = Pick<StoryMoment, 'kind' | 'place'>;

const AFTERNOON = 15;
const MORNING = 10;
const HOUR = 60;

/** Tells how appointments came about, were reminded of, moved, missed and held. */
export class AppointmentTeller {
  private readonly standing = new Map<StoryMoment, Standing>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: DemoClock,
    private readonly about: AppointmentsOf,
  ) {}

  /** Plans what leads to a moment: making the appointment, moving it, reminding of it. */
  prepare(moment: StoryMoment, planned: PlannedAhead): void {
    const { schedule } = this.about;
    const { daysBefore, remindedBefore, movedFrom } = planned;
    const first = this.clock.workdaysAgo(movedFrom ?? moment.daysAgo);
    schedule.at(this.clock.workdaysAgo(first + daysBefore), AFTERNOON, async () => {
      const id = await this.plan(moment, this.momentOf(first, moment.hour));
      this.standing.set(moment, { id, version: 1 });
    });
    if (movedFrom !== undefined) schedule.at(first + 1, MORNING, () => this.move(moment));
    if (remindedBefore === undefined) return;
    const day = this.clock.workdaysAgo(moment.daysAgo + remindedBefore);
    schedule.at(day, MORNING, () => this.remind(this.standing.get(moment)?.id));
  }

  /** Plans the next appointment, on the day that is told or this morning. */
  next(next: NonNullable<Story['next']>): void {
    const { inDays, hour, plannedDaysAgo = 0, remindedDaysAgo, mailFails } = next;
    const startsAt = this.clock.momentOf(this.clock.workdayIn(inDays), hour);
    const { schedule } = this.about;
    let id: string | undefined;
    const make = async () => {
      id = await this.plan(next, startsAt);
    };
    const { channels } = this.app.get<Config>(CONFIG);
    const how =
      mailFails && channels instanceof DemoChannels ? () => channels.withMail(make) : make;
    schedule.at(this.clock.workdaysAgo(plannedDaysAgo), plannedDaysAgo ? AFTERNOON : 0, how);
    if (remindedDaysAgo === undefined) return;
    schedule.at(remindedDaysAgo, MORNING, () => this.remind(id));
  }

  /** The talk itself: at the appointment that stood, or written down there and then. */
  async talk(moment: StoryMoment): Promise<void> {
    const conversations = this.app.get(Conversations);
    const { clientId } = this.about;
    const { missed, agreed: agreedText = null, note = null } = moment;
    const planned = this.standing.get(moment);
    if (!planned && !missed) {
      const held = { ...this.arrangement(moment, this.clock.now()), held: true, agreedText, note };
      await conversations.record(clientId, held);
      return;
    }
    const id = planned?.id ?? (await this.record(moment, this.clock.now()));
    const version = planned?.version ?? 1;
    if (missed) await conversations.miss(clientId, id, version, { ...missed, newStartsAt: null });
    else await conversations.hold(clientId, id, version, { agreedText, note });
  }

  private plan(about: Arranged, startsAt: Date): Promise<string> {
    return this.asLead(() => this.record(about, startsAt));
  }

  private record(about: Arranged, startsAt: Date): Promise<string> {
    const wanted = { ...this.arrangement(about, startsAt), held: false, agreedText: null };
    return this.app.get(Conversations).record(this.about.clientId, wanted);
  }

  /** To the day on which it takes place in the end. */
  private async move(moment: StoryMoment): Promise<void> {
    const { clientId } = this.about;
    const { id = '', version = 1 } = this.standing.get(moment) ?? {};
    const startsAt = this.momentOf(moment.daysAgo, moment.hour);
    await this.asLead(() => this.app.get(Conversations).move(clientId, id, version, startsAt));
    const { items } = await this.asLead(() => this.app.get(ConversationList).of(clientId, null));
    const instead = items.find((one) => one.id === id)?.movedToId ?? '';
    this.standing.set(moment, { id: instead, version: 1 });
  }

  /** The worker called, or posted the letter; nothing is said to be sent that was not. */
  private async remind(conversationId: string | undefined): Promise<void> {
    const { clientId } = this.about;
    await this.asLead(async () => {
      const { items } = await this.app.get(ReminderReading).ofClient(clientId);
      const planned = items.find(
        ({ aboutId, state }) => aboutId === conversationId && state === 'planned',
      );
      if (!planned) throw new Error(`Nobody planned to remind ${clientId}.`);
      const { id, version } = planned;
      await this.app.get(Reminders).doneByHand({ clientId, id, version });
    });
  }

  private arrangement({ kind, place }: Arranged, startsAt: Date) {
    const { interpreter } = this.about;
    return { kind, startsAt, durationMinutes: HOUR, place: place ?? null, interpreter };
  }

  private momentOf(daysAgo: number, hour: number): Date {
    return this.clock.momentOf(this.clock.dayAgo(daysAgo), hour);
  }

  private asLead<T>(work: () => Promise<T>): Promise<T> {
    return this.app.get(Database).transaction(this.about.lead, work);
  }
}

import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { dayOf } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Attendees, type Expected } from './attendees';
import { type Arrangement, type CameBetween, Conversation } from './conversation.entity';
import { ConversationAttendee } from './conversation-attendee.entity';
import { ConversationNotHeld } from './conversations.errors';
import { Notes, type NoteText } from './notes.service';

/** A conversation as somebody wants it written down. */
export interface WantedConversation extends Arrangement {
  readonly id?: string | null;
  readonly attendees?: readonly Expected[];
  readonly held: boolean;
  readonly agreedText: string | null;
  readonly note?: NoteText | null;
}

/** A talk that took place; `version` is null for one that was not planned. */
export interface Talked extends Omit<Arrangement, 'interpreter'> {
  readonly id: string;
  readonly version: number | null;
  readonly interpreter?: boolean;
  readonly agreedText: string | null;
}

/** What came of a conversation. */
export interface Outcome {
  readonly agreedText: string | null;
  readonly note?: NoteText | null;
  readonly attendees?: readonly Expected[];
}

/** Plans conversations and writes down what became of them. */
@Injectable()
export class Conversations {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly attendees: Attendees,
    private readonly notes: Notes,
  ) {}

  /** Plans a conversation, or writes down one that was held; returns its id. */
  async record(clientId: string, wanted: WantedConversation): Promise<string> {
    const client = await this.access.require(clientId, 'conversation:edit');
    const { id, kind, startsAt, durationMinutes, place, interpreter } = wanted;
    const arrangement = { kind, startsAt, durationMinutes, place, interpreter };
    const conversation = this.draft(clientId, arrangement, id);
    if (wanted.held) this.requireNotLater(startsAt);
    else this.requireNotEarlier(startsAt, 'startsAt');
    if (wanted.held) conversation.hold(wanted.agreedText, this.clock.now());
    else if (wanted.agreedText !== null) throw new ConversationNotHeld();
    conversation.attendees = await this.attendees.of(clientId, wanted.attendees);
    await this.add(conversation);
    await this.addNote(client, conversation.id, wanted.note);
    return conversation.id;
  }

  /** Corrects what was written down; returns the new version. */
  async revise(
    clientId: string,
    id: string,
    version: number,
    wanted: Arrangement & Pick<Outcome, 'attendees' | 'agreedText'>,
  ): Promise<number> {
    await this.access.require(clientId, 'conversation:edit');
    const conversation = await this.claim(clientId, id, version);
    const { kind, startsAt, durationMinutes, place, interpreter, agreedText } = wanted;
    if (conversation.status === 'held') this.requireNotLater(startsAt);
    const arrangement = { kind, startsAt, durationMinutes, place, interpreter };
    conversation.revise(arrangement, agreedText, this.clock.now());
    if (wanted.attendees) {
      conversation.attendees = await this.attendees.of(clientId, wanted.attendees);
    }
    return this.save(conversation, version);
  }

  /** A planned conversation took place; returns the new version. */
  async hold(clientId: string, id: string, version: number, outcome: Outcome): Promise<number> {
    const client = await this.access.require(clientId, 'conversation:edit');
    const conversation = await this.claim(clientId, id, version);
    conversation.hold(outcome.agreedText, this.clock.now());
    if (outcome.attendees) {
      conversation.attendees = await this.attendees.of(clientId, outcome.attendees);
    }
    await this.addNote(client, id, outcome.note);
    return this.save(conversation, version);
  }

  /**
   * A talk took place: at the planned conversation, or at one that begins here. What a colleague
   * arranged otherwise meanwhile stays as they arranged it.
   */
  async talk(clientId: string, { id, version, agreedText, ...wanted }: Talked): Promise<void> {
    await this.access.require(clientId, 'conversation:edit');
    const planned = await this.database.repository(Conversation).findOneBy({ id, clientId });
    if (!planned && version !== null) throw new NotFound();
    const { interpreter = planned?.interpreter ?? false, ...where } = wanted;
    const arrangement = { ...where, interpreter };
    if (planned) {
      const conversation = await this.claim(clientId, id, planned.version);
      const unseen = version !== null && version !== planned.version;
      conversation.talk(unseen ? null : arrangement, agreedText, this.clock.now());
      await this.save(conversation, planned.version);
      return;
    }
    const conversation = this.draft(clientId, arrangement, id);
    conversation.talk(null, agreedText, this.clock.now());
    conversation.attendees = await this.attendees.of(clientId);
    await this.add(conversation);
  }

  /** A planned conversation did not happen; a new moment makes a new appointment at once. */
  async miss(
    clientId: string,
    id: string,
    version: number,
    { newStartsAt, ...between }: CameBetween & { readonly newStartsAt: Date | null },
  ): Promise<number> {
    await this.access.require(clientId, 'conversation:edit');
    const missed = await this.claim(clientId, id, version);
    const instead = newStartsAt && this.instead(missed, newStartsAt, 'newStartsAt');
    missed.miss(between, instead?.id ?? null);
    if (instead) await this.add(instead);
    return this.save(missed, version);
  }

  /** A planned conversation goes to another moment: the new one is planned, the old one stays. */
  async move(clientId: string, id: string, version: number, startsAt: Date): Promise<number> {
    await this.access.require(clientId, 'conversation:edit');
    const moved = await this.claim(clientId, id, version);
    const instead = this.instead(moved, startsAt, 'startsAt');
    moved.moveTo(instead.id);
    await this.add(instead);
    return this.save(moved, version);
  }

  /**
   * It was no miss and no move after all: the appointment stands as before. The one that came
   * instead goes, if it still stands; nothing is thrown away, it only points back.
   */
  async planAgain(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'conversation:edit');
    const conversation = await this.claim(clientId, id, version);
    const { movedToId } = conversation;
    conversation.planAgain();
    if (movedToId) await this.takeBack(clientId, movedToId, id);
    return this.save(conversation, version);
  }

  private async takeBack(clientId: string, insteadId: string, id: string): Promise<void> {
    const where = { id: insteadId, clientId };
    const { version } = await this.database.repository(Conversation).findOneByOrFail(where);
    const instead = await this.claim(clientId, insteadId, version);
    instead.moveTo(id);
    await this.save(instead, version);
  }

  private claim(clientId: string, id: string, version: number): Promise<Conversation> {
    return this.database.claim(Conversation, { id, clientId }, version, { attendees: true });
  }

  private draft(clientId: string, arrangement: Arrangement, id?: string | null): Conversation {
    return this.database.repository(Conversation).create({
      id: id ?? uuidv7(),
      clientId,
      status: 'planned',
      ...arrangement,
      agreedText: null,
      missedReason: null,
      missedBarriers: [],
      movedToId: null,
      heldAt: null,
    });
  }

  /** A new record; one with an id that is taken is refused, never written over. */
  private async add(conversation: Conversation): Promise<void> {
    const { attendees, ...own } = conversation;
    await this.database.repository(Conversation).insert(own);
    await this.database
      .repository(ConversationAttendee)
      .insert(attendees.map((one) => ({ ...one, conversation: { id: conversation.id } })));
    await this.database.changed('conversation', conversation.id);
  }

  private instead(conversation: Conversation, startsAt: Date, field: string): Conversation {
    this.requireNotEarlier(startsAt, field);
    const instead = this.draft(conversation.clientId, conversation.arrangedAt(startsAt));
    instead.attendees = this.attendees.again(conversation.attendees);
    return instead;
  }

  private async save(conversation: Conversation, version: number): Promise<number> {
    await this.database.repository(Conversation).save(conversation);
    await this.database.changed('conversation', conversation.id);
    return version + 1;
  }

  private async addNote(client: OpenedClient, conversationId: string, note?: NoteText | null) {
    if (note) await this.notes.add(client, { ...note, conversationId });
  }

  private requireNotEarlier(startsAt: Date, field: string): void {
    if (dayOf(startsAt) < this.clock.today()) throw FieldsInvalid.of(field, 'day-in-past');
  }

  private requireNotLater(startsAt: Date): void {
    if (dayOf(startsAt) > this.clock.today()) throw FieldsInvalid.of('startsAt', 'day-in-future');
  }
}

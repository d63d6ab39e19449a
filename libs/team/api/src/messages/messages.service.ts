import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { CalendarDay, OpeningKind } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { ClientMessagesResponse } from './messages.dto';
import { colleaguesOn, messagesAbout } from './messages.queries';
import { WorkMessage } from './work-message.entity';

/** A message somebody wants to write. */
export interface WantedMessage {
  readonly id?: string | null;
  readonly kind: OpeningKind;
  readonly toStaffMemberId: string;
  readonly text: string;
  readonly dueOn?: CalendarDay | null;
}

/**
 * Questions and thanks between workers on one client. Two people read a message: who wrote it and
 * who it is for, each only while they work with the client.
 */
@Injectable()
export class Messages {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** What passed between the caller and colleagues about a client. */
  async about(clientId: string): Promise<ClientMessagesResponse> {
    const client = await this.access.require(clientId, 'message:read');
    const items = await messagesAbout(this.database, clientId);
    const colleagues = await colleaguesOn(this.database, clientId, this.clock.today());
    await this.readLog.opened(clientId);
    return { items, colleagues, mayFollowUp: leads(client) };
  }

  /** Writes to a colleague who works with this client too; returns the id. */
  async write(clientId: string, wanted: WantedMessage): Promise<string> {
    const client = await this.access.require(clientId, 'message:write');
    const { kind, toStaffMemberId: toStaff, text, dueOn = null } = wanted;
    requireKind(client, kind);
    this.requireDay(kind, dueOn);
    await this.requireColleague(clientId, toStaff);
    const message = new WorkMessage();
    const id = wanted.id ?? uuidv7();
    const fromStaff = this.database.actor.staffMemberId;
    const words = { id, clientId, kind, fromStaff, toStaff, text, dueOn };
    message.begin(words, this.clock.now());
    await this.database.repository(WorkMessage).insert(message);
    return id;
  }

  /**
   * Tells a colleague what to know of a client they begin with, for a use case that let the caller
   * in already. Nobody tells themselves.
   */
  async tell(clientId: string, toStaff: string, text: string): Promise<void> {
    const fromStaff = this.database.actor.staffMemberId;
    if (toStaff === fromStaff) return;
    const message = new WorkMessage();
    const words = { id: uuidv7(), clientId, kind: 'follow_up', fromStaff, toStaff, text } as const;
    message.begin(words, this.clock.now());
    await this.database.repository(WorkMessage).insert(message);
  }

  /** Answers a question that is for the caller, which settles it; returns the answer's id. */
  async answer(clientId: string, id: string, version: number, words: Answer): Promise<string> {
    const question = await this.own(clientId, id, version);
    const answer = question.answer(words.id ?? uuidv7(), words.text, this.clock.now());
    await this.requireColleague(clientId, answer.toStaff);
    const repository = this.database.repository(WorkMessage);
    await repository.save(question);
    await repository.insert(answer);
    return answer.id;
  }

  /** The caller has read it, or did what was asked; returns the new version. */
  async settle(clientId: string, id: string, version: number): Promise<number> {
    return this.change(clientId, id, version, (message) => message.settle(this.clock.now()));
  }

  /** The caller put it away too early; returns the new version. */
  async reopen(clientId: string, id: string, version: number): Promise<number> {
    return this.change(clientId, id, version, (message) => message.reopen());
  }

  private async change(
    clientId: string,
    id: string,
    version: number,
    verb: (message: WorkMessage) => void,
  ): Promise<number> {
    const message = await this.own(clientId, id, version);
    verb(message);
    await this.database.repository(WorkMessage).save(message);
    return version + 1;
  }

  /** A message that is for the caller. */
  private async own(clientId: string, id: string, version: number): Promise<WorkMessage> {
    await this.access.require(clientId, 'message:write');
    const toStaff = this.database.actor.staffMemberId;
    return this.database.claim(WorkMessage, { id, clientId, toStaff }, version);
  }

  private async requireColleague(clientId: string, staffMemberId: string): Promise<void> {
    const colleagues = await colleaguesOn(this.database, clientId, this.clock.today());
    if (colleagues.some(({ id }) => id === staffMemberId)) return;
    throw FieldsInvalid.of('toStaffMemberId', 'unknown-record');
  }

  private requireDay(kind: OpeningKind, dueOn: CalendarDay | null): void {
    if (!dueOn) return;
    if (kind !== 'follow_up') throw FieldsInvalid.of('dueOn', 'unknown-field');
    if (dueOn < this.clock.today()) throw FieldsInvalid.of('dueOn', 'day-in-past');
  }
}

/** The words of an answer. */
interface Answer {
  readonly id?: string | null;
  readonly text: string;
}

const leads = ({ relations }: OpenedClient) => relations.includes('team_lead');

/** To ask for a follow-up is the team lead's. */
function requireKind(client: OpenedClient, kind: OpeningKind): void {
  if (kind === 'follow_up' && !leads(client)) throw FieldsInvalid.of('kind', 'not-a-choice');
}

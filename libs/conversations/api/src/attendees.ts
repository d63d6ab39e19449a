import { Injectable } from '@nestjs/common';
import { Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { FieldCode } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { ConversationAttendee } from './conversation-attendee.entity';
import { knownNames } from './conversations.queries';

/** Who is meant: a colleague, a helper of the client, or somebody with only a name. */
export interface Expected {
  readonly staffMemberId?: string | null;
  readonly helperId?: string | null;
  readonly name?: string | null;
}

/** Finds out who is meant by the people somebody wrote down for a conversation. */
@Injectable()
export class Attendees {
  constructor(private readonly database: Database) {}

  /** Attendees by name; somebody named twice is there once. Without a list it is the caller. */
  async of(clientId: string, list?: readonly Expected[]): Promise<ConversationAttendee[]> {
    const expected = list ?? [{ staffMemberId: this.database.actor.staffMemberId }];
    const ids = expected.flatMap(({ staffMemberId, helperId }) => [staffMemberId, helperId]);
    const names = await knownNames(
      this.database,
      clientId,
      ids.filter((id) => typeof id === 'string'),
    );
    const attendees = expected.map((one, index) => this.attendee(clientId, one, index, names));
    return [...new Map(attendees.map((one) => [keyOf(one), one])).values()];
  }

  /** The same people for another conversation. */
  again(attendees: readonly ConversationAttendee[]): ConversationAttendee[] {
    return attendees.map(({ clientId, staffMemberId, helperId, name }) =>
      this.create({ clientId, staffMemberId, helperId, name }),
    );
  }

  private attendee(
    clientId: string,
    expected: Expected,
    index: number,
    names: ReadonlyMap<string, string>,
  ): ConversationAttendee {
    const { staffMemberId = null, helperId = null } = expected;
    const refuse = (field: keyof Expected, code: FieldCode) =>
      FieldsInvalid.of(`attendees.${index}.${field}`, code);
    if (staffMemberId && helperId) throw refuse('helperId', 'not-a-choice');
    const id = staffMemberId ?? helperId;
    const name = id ? names.get(id) : expected.name;
    if (name) return this.create({ clientId, staffMemberId, helperId, name });
    if (!id) throw refuse('name', 'required');
    throw refuse(staffMemberId ? 'staffMemberId' : 'helperId', 'unknown-record');
  }

  private create(
    attendee: Pick<ConversationAttendee, 'clientId' | 'staffMemberId' | 'helperId' | 'name'>,
  ): ConversationAttendee {
    return this.database.repository(ConversationAttendee).create({ id: uuidv7(), ...attendee });
  }
}

function keyOf({ staffMemberId, helperId, name }: ConversationAttendee): string {
  return staffMemberId ?? helperId ?? name;
}

import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  ClientsService,
  codeOf,
  ConversationsService,
  type Fields,
  ifMatch,
  isSilence,
  type Json,
  problemIn,
  type TalkKit,
} from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import type { TalkConflict } from '../talk-parts';
import { sendUrgent } from '../urgent/urgent-sending';
import { closeRequestOf } from './close-request';
import { finishRequestOf } from './finish-request';
import { calmly, partOf } from './parts-of';

/**
 * Sends what a talk document says: closing it, and what the worker adds afterwards. Each goes with
 * the key that stands in the document, so it happens once however often it is tried. What came of
 * it is answered as fields to write; silence of the server rejects, to be tried again. A session that
 * ended opens no sheet: the resident may be looking.
 */
@Injectable({ providedIn: 'root' })
export class TalkSender {
  private readonly server = inject(ConversationsService);
  private readonly clients = inject(ClientsService);

  /** Closes the talk in one command. */
  async close(clientId: string, fields: Fields, kit: TalkKit): Promise<Fields> {
    const { key = '' } = partOf(fields, 'close');
    const options = { headers: { 'Idempotency-Key': key }, ...calmly() };
    try {
      await firstValueFrom(this.server.closeTalk(clientId, closeRequestOf(fields, kit), options));
      return { 'close.state': 'sent' };
    } catch (error) {
      return outcomeOf(error, 'close');
    }
  }

  /** Sends what the worker added alone; the talk itself has to be with the server. */
  async finish(clientId: string, fields: Fields, kit: TalkKit): Promise<Fields> {
    const { id = '' } = partOf(fields, 'conversation');
    const { key = '' } = partOf(fields, 'after');
    const request = finishRequestOf(fields, kit);
    if (!request) return {};
    try {
      const talk = await firstValueFrom(this.server.getTalk(clientId, id, calmly()));
      if (!talk.after) {
        const headers = { 'Idempotency-Key': key, ...ifMatch(talk.version) };
        const options = { headers, ...calmly() };
        await firstValueFrom(this.server.finishTalk(clientId, id, request, options));
      }
      return { 'after.state': 'sent' };
    } catch (error) {
      return outcomeOf(error, 'after');
    }
  }

  /** Sends what cannot wait for the end of the talk. */
  urgent(clientId: string, id: string, value: Json): Promise<Json> {
    return sendUrgent(this.clients, clientId, id, value);
  }
}

function outcomeOf(error: unknown, part: 'close' | 'after'): Fields {
  if (!(error instanceof HttpErrorResponse) || mayWorkLater(error)) throw error;
  const why = codeOf(error) ?? 'unexpected';
  // Saved by an earlier try whose answer got lost: it is there, once.
  if (why === 'already-exists' && part === 'close') return { 'close.state': 'sent' };
  if (why === 'talk-finished' && part === 'after') return { 'after.state': 'sent' };
  const conflicts = conflictsIn(error);
  if (conflicts.length > 0) {
    return { 'close.state': 'conflict', 'close.conflicts': conflicts as unknown as Json };
  }
  return { [`${part}.state`]: 'refused', [`${part}.why`]: why };
}

/** Silence, a busy server and a session that ended pass by themselves or by signing in. */
function mayWorkLater(error: HttpErrorResponse): boolean {
  const isRunning = error.status === 409 && error.headers.has('Retry-After');
  return isSilence(error) || isRunning || [401, 429].includes(error.status) || error.status >= 500;
}

function conflictsIn(error: HttpErrorResponse): readonly TalkConflict[] {
  const problem = problemIn(error) as { conflicts?: readonly TalkConflict[] } | undefined;
  return problem?.conflicts ?? [];
}

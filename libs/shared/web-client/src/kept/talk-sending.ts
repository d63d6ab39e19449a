import { InjectionToken, type Injector } from '@angular/core';
import type { TalkKit } from '../generated/model';
import type { Fields, Json } from './kept-types';

/**
 * Sends what a talk document says. Each call answers with the fields that say what came of it, and
 * rejects when it may work later. Sending twice with the same document does it once.
 */
export interface TalkSending {
  /** Closes the talk; a talk that was already sent counts as sent. */
  close(clientId: string, fields: Fields, kit: TalkKit): Promise<Fields>;
  /** What the worker adds alone. */
  finish(clientId: string, fields: Fields, kit: TalkKit): Promise<Fields>;
  /** What cannot wait for the end of the talk; the value as it is to be kept. */
  urgent?(clientId: string, id: string, value: Json): Promise<Json>;
}

/** Brings the part of the product that knows how a talk is sent; fetched when something waits. */
export const TALK_SENDING = new InjectionToken<(injector: Injector) => Promise<TalkSending>>(
  'sending of talks',
);

import type { DraftForm } from '@ademruimte/contracts';

/** Anything a field can hold: what JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a document holds, by path: `goal.title`, `rating.geld`. */
export type Fields = Readonly<Record<string, Json>>;

/** Where a document lives: the form, and the client or record it is about. */
export interface KeptPlace {
  readonly form: DraftForm;
  readonly subjectId: string;
}

/** Why a device cannot keep anything: there is no storage here, or it is full. */
export type StorageTrouble = 'no-storage' | 'full';

/**
 * Where the newest word is, to be said in a quiet line. `server`: there, since this moment (with
 * `trouble` when the device itself cannot keep it). `device`: here, and why not further. `memory`:
 * only as long as this page is open. `nowhere-yet`: nothing was typed, or it is on its way.
 */
export type KeptLine =
  | { readonly where: 'server'; readonly at: Date; readonly trouble?: StorageTrouble }
  | { readonly where: 'device'; readonly reason?: 'silent' | 'signed-out' | 'refused' }
  | { readonly where: 'memory'; readonly why: StorageTrouble }
  | { readonly where: 'nowhere-yet' };

/** One field that was written in two places at the same time; `mine` is what is shown now. */
export interface Clash {
  readonly path: string;
  readonly mine: Json;
  readonly theirs: Json;
}

/** A client set ready for the road, or with an unfinished talk on this device. */
export interface PreparedClient {
  readonly clientId: string;
  /** What the person is called; empty when this device was never told. */
  readonly callName: string;
  /** Milliseconds since 1970; undefined when nobody set it ready. */
  readonly preparedAt: number | undefined;
  /** Whether a talk was begun. */
  readonly begun: boolean;
  /** Whether all of the talk is in the file by now. */
  readonly done: boolean;
  /** Whether something of it is not with the server yet. */
  readonly unsent: boolean;
  /** How it stands with a talk that was closed; undefined while it is open, or was sent. */
  readonly state: WaitingTalk['state'] | undefined;
  /** The conversation that was begun or is planned. */
  readonly conversationId: string | undefined;
}

/**
 * How it stands with a talk that was closed: on its way, or waiting for a person. `urgent`: the
 * server did not take something that cannot wait, whether or not the talk is closed.
 */
export interface WaitingTalk {
  readonly clientId: string;
  readonly conversationId: string;
  readonly callName: string;
  readonly state: 'sending' | 'conflict' | 'refused' | 'urgent';
}

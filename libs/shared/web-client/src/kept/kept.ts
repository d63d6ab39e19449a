import { Injectable, signal } from '@angular/core';
import type { DraftForm } from '@ademruimte/contracts';
import { KeptDocument } from './kept-document';
import type { Json, PreparedClient, WaitingTalk } from './kept-types';

/** Who works on this device while the server cannot be asked. */
export interface OfflinePerson {
  readonly staffMemberId: string;
  readonly name: string;
}

/** The one home of documents that lose nothing: on this device, encrypted, and on the server. */
@Injectable({ providedIn: 'root' })
export class Kept {
  private readonly documents = new Map<string, KeptDocument>();

  /** Closed talks that are not with the server yet, or wait for a person. */
  readonly waiting = signal<readonly WaitingTalk[]>([]).asReadonly();

  /** The document in this place; the same one for everybody on this page who asks. */
  open(form: DraftForm, subjectId: string, also: { snapshot?: Json } = {}): KeptDocument {
    const name = `${form}/${subjectId}`;
    const document = this.documents.get(name) ?? new KeptDocument({ form, subjectId });
    this.documents.set(name, document);
    if (also.snapshot !== undefined) document.keepSnapshot(also.snapshot);
    return document;
  }

  /** Clients set ready for the road, or with an unfinished talk on this device. */
  prepared(): Promise<readonly PreparedClient[]> {
    return Promise.resolve([]);
  }

  /** Sets a client ready for the road; rejects when the server or the device cannot. */
  prepare(_clientId: string): Promise<PreparedClient> {
    return Promise.reject(new Error('Not there yet.'));
  }

  /** Who this device belongs to while the server is silent; undefined when nobody may go on. */
  offlinePerson(): OfflinePerson | undefined {
    return undefined;
  }
}

import { inject, Injectable, signal } from '@angular/core';
import type { FormOfAddress, Permission } from '@ademruimte/contracts';
import { Session } from './session';

/** What the pages of one client share: how the person is called, and what the reader may do. */
export interface KnownClient {
  readonly id: string;
  readonly callName: string;
  readonly fullName: string;
  readonly formOfAddress: FormOfAddress;
  readonly may: readonly Permission[];
}

/**
 * The client whose pages are open. The frame around those pages fetches the person once and tells
 * it here, so that a page inside can say a name without asking the server again. In memory only.
 */
@Injectable({ providedIn: 'root' })
export class ClientInView {
  private readonly session = inject(Session);
  private readonly known = signal<KnownClient | undefined>(undefined);

  /** Tells who is in view; undefined when the pages of a client were left. */
  show(client: KnownClient | undefined): void {
    this.known.set(client);
  }

  /** The client with this id, when the frame already knows them. */
  find(clientId: string): KnownClient | undefined {
    const known = this.known();
    return known?.id === clientId ? known : undefined;
  }

  /**
   * Whether the reader may do something with this client: what their role allows, narrowed by how
   * they are related to the client as soon as that is known. It only hides; the server decides.
   */
  may(clientId: string, permission: Permission): boolean {
    if (!this.session.may(permission)) return false;
    return this.find(clientId)?.may.includes(permission) ?? true;
  }
}

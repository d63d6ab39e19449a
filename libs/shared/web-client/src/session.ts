import { HttpClient, HttpContext, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Permission, Role } from '@ademruimte/contracts';
import { firstValueFrom } from 'rxjs';
import { SIGNING_IN } from './sign-in-again';

/** Who is signed in, for which organisation, and what they may ever do there. */
export interface CurrentSession {
  readonly staffMemberId: string;
  readonly name: string;
  readonly initials: string;
  readonly email: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly permissions: readonly Permission[];
  /** Seconds without any request after which the server ends the session. */
  readonly idleSeconds: number;
  readonly demo: boolean;
}

/** What somebody types to come in; the organisation only when there is more than one. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly organisationId?: string;
}

const SESSIONS = '/api/v1/sessions';
const CURRENT = `${SESSIONS}/current`;

/** The one place that knows who is signed in. Rights shown here only hide; the server decides. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly state = signal<CurrentSession | undefined>(undefined);

  readonly current = this.state.asReadonly();
  private readonly held = computed(() => new Set(this.state()?.permissions ?? []));

  /** Whether the person's role can ever do this kind of thing. */
  may(permission: Permission): boolean {
    return this.held().has(permission);
  }

  /**
   * Asks the server who is signed in; undefined when nobody is. Keeps the session alive too. Who
   * was here before stays known, so that the page survives until the same person is back.
   */
  async find(): Promise<CurrentSession | undefined> {
    try {
      const context = new HttpContext().set(SIGNING_IN, true);
      const found = await firstValueFrom(this.http.get<CurrentSession>(CURRENT, { context }));
      this.state.set(found);
      return found;
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
      return undefined;
    }
  }

  /** Signs in; rejects with the server's problem when that is refused. */
  async signIn(credentials: Credentials): Promise<CurrentSession | undefined> {
    const context = new HttpContext().set(SIGNING_IN, true);
    await firstValueFrom(this.http.post(SESSIONS, credentials, { context }));
    return this.find();
  }

  /** Ends the session on the server and forgets it here. */
  async signOut(): Promise<void> {
    const context = new HttpContext().set(SIGNING_IN, true);
    try {
      await firstValueFrom(this.http.delete(CURRENT, { context }));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
    }
    this.state.set(undefined);
  }
}

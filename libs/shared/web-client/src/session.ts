import { HttpContext, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Permission } from '@ademruimte/contracts';
import { firstValueFrom } from 'rxjs';
import { AccessService } from './generated/access/access.service';
import type { CurrentSession, SignInRequest } from './generated/model';
import { forgetKey } from './kept/device-database';
import { SIGNING_IN } from './sign-in-again';

/** The one place that knows who is signed in. Rights shown here only hide; the server decides. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly access = inject(AccessService);
  private readonly state = signal<CurrentSession | undefined>(undefined);

  readonly current = this.state.asReadonly();
  private readonly held = computed(() => new Set<Permission>(this.state()?.permissions));

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
      const found = await firstValueFrom(this.access.getCurrentSession({ context }));
      this.state.set(found);
      return found;
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
      return undefined;
    }
  }

  /** Signs in; rejects with the server's problem when that is refused. */
  async signIn(credentials: SignInRequest): Promise<CurrentSession | undefined> {
    const context = new HttpContext().set(SIGNING_IN, true);
    await firstValueFrom(this.access.signInWithPassword(credentials, { context }));
    return this.find();
  }

  /** Ends the session on the server and forgets it here. */
  async signOut(): Promise<void> {
    const context = new HttpContext().set(SIGNING_IN, true);
    try {
      await firstValueFrom(this.access.signOut({ context }));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
    }
    this.state.set(undefined);
    await forgetKey();
  }
}

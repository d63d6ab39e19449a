import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  AccessService,
  listOwnSessionsResource,
  sentenceOf,
  Session,
  type SessionListItem,
} from '@ademruimte/web-client';
import {
  Loaded,
  MomentPipe,
  PageHeader,
  ReadingSettings,
  ResourceView,
  roleNames,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { CalendarFeedCard } from './calendar-feed-card';
import { MorningMailCard } from './morning-mail-card';
import { SignOut } from './sign-out';

/** Somebody's own account: who they are here, where they are signed in, how they like to read. */
@Component({
  selector: 'adem-account-page',
  imports: [
    CalendarFeedCard,
    Loaded,
    MatButton,
    MorningMailCard,
    MomentPipe,
    PageHeader,
    ReadingSettings,
    ResourceView,
  ],
  templateUrl: './account-page.html',
})
export class AccountPage {
  private readonly access = inject(AccessService);
  private readonly signOut = inject(SignOut);
  private readonly session = inject(Session);

  protected readonly me = this.session.current;
  protected readonly sessions = listOwnSessionsResource();
  protected readonly shape = [72, 72];
  protected readonly refusal = signal('');

  protected readonly roles = computed(() => {
    const names = roleNames();
    return (this.me()?.roles ?? []).map((role) => names[role]).join(', ');
  });
  protected readonly teams = computed(() =>
    (this.me()?.teams ?? []).map(({ name }) => name).join(', '),
  );

  protected readonly hasCalendar = computed(() => this.session.may('calendar:own'));
  protected readonly hasToday = computed(() => this.session.may('today:read'));

  protected async end(session: SessionListItem): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(this.access.endSession(session.id));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.sessions.reload();
  }

  protected async leave(): Promise<void> {
    try {
      await this.signOut.leave();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }
}

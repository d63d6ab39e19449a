import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { wantsAnswer } from '@ademruimte/contracts';
import {
  ifMatch,
  sentenceOf,
  TeamService,
  type WaitingMessageResponse,
} from '@ademruimte/web-client';
import { DayPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** What colleagues asked or said: read here, answered in the file. */
@Component({
  selector: 'adem-waiting-messages',
  imports: [DayPipe, MatButton, RouterLink],
  template: `
    @if (refusal(); as sentence) {
      <p role="alert">{{ sentence }}</p>
    }
    @if (messages().length > 0) {
      <section class="block" aria-labelledby="messages">
        <h2 id="messages" tabindex="-1" i18n>Van collega’s</h2>
        @for (message of messages(); track message.id) {
          <article class="card stack-small">
            <h3>
              <a [routerLink]="['/inwoners', message.clientId, 'berichten']">{{
                lineOf(message)
              }}</a>
            </h3>
            <p class="text">{{ message.text }}</p>
            @if (message.dueOn; as day) {
              <p class="soft small" i18n>Graag voor {{ day | day }}</p>
            }
            <div class="row">
              @if (asks(message)) {
                <a
                  matButton="outlined"
                  [routerLink]="['/inwoners', message.clientId, 'berichten']"
                  [queryParams]="{ antwoord: message.id }"
                  ><ng-container i18n
                    >Antwoorden<span class="visually-hidden"
                      >: {{ lineOf(message) }}</span
                    ></ng-container
                  ></a
                >
              }
              <button matButton type="button" (click)="settle(message)">
                <ng-container i18n
                  >Gezien<span class="visually-hidden">: {{ lineOf(message) }}</span></ng-container
                >
              </button>
            </div>
          </article>
        }
      </section>
    }
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class WaitingMessages {
  readonly messages = input.required<readonly WaitingMessageResponse[]>();
  readonly changed = output();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);
  protected readonly refusal = signal('');

  protected asks({ kind }: WaitingMessageResponse): boolean {
    return wantsAnswer(kind);
  }

  protected lineOf({ kind, fromName, callName }: WaitingMessageResponse): string {
    switch (kind) {
      case 'thanks':
        return $localize`${fromName}:from: bedankt je, over ${callName}:name:`;
      case 'answer':
        return $localize`${fromName}:from: antwoordt je, over ${callName}:name:`;
      case 'follow_up':
        return $localize`${fromName}:from: vraagt: pak je dit op voor ${callName}:name:?`;
      case 'question':
        return $localize`${fromName}:from: vraagt je iets over ${callName}:name:`;
    }
  }

  protected settle({ id, clientId, version }: WaitingMessageResponse): Promise<void> {
    const settled = this.team.settleMessage(clientId, id, { headers: ifMatch(version) });
    return this.send(settled, () => {
      const headers = ifMatch(version + 1);
      const back = () => this.send(this.team.reopenMessage(clientId, id, { headers }));
      this.undo.offer($localize`Weggelegd.`, back);
    });
  }

  private async send(request: Observable<unknown>, then?: () => void): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(request);
      then?.();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
  }
}

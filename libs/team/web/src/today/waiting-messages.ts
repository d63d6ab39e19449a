import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
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
    @if (shown().length > 0) {
      <section class="block" aria-labelledby="messages">
        <h2 id="messages" tabindex="-1" i18n>Van collega’s</h2>
        <div class="card">
          <ul class="list-plain lines" role="list">
            @for (message of shown(); track message.id) {
              <li class="said">
                <div>
                  <h3>
                    <a [routerLink]="['/inwoners', message.clientId, 'berichten']">{{
                      lineOf(message)
                    }}</a>
                  </h3>
                  <p class="text">{{ message.text }}</p>
                  @if (message.dueOn; as day) {
                    <p class="soft small" i18n>Graag voor {{ day | day }}</p>
                  }
                </div>
                <div class="row act">
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
                      >Gezien<span class="visually-hidden"
                        >: {{ lineOf(message) }}</span
                      ></ng-container
                    >
                  </button>
                </div>
              </li>
            }
          </ul>
        </div>
      </section>
    }
  `,
  styleUrls: ['./item.scss', './waiting-messages.scss'],
})
export class WaitingMessages {
  readonly messages = input.required<readonly WaitingMessageResponse[]>();
  readonly changed = output();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);
  private readonly document = inject(DOCUMENT);
  private readonly here = { injector: inject(Injector) };

  /** What was put away here leaves at once; the server is told meanwhile. */
  private readonly left = signal<ReadonlySet<string>>(new Set());
  protected readonly shown = computed(() =>
    this.messages().filter(({ id }) => !this.left().has(id)),
  );
  private readonly refused = signal({ id: '', sentence: '' });
  /** What was put away on another device meanwhile is simply gone: that needs no words. */
  protected readonly refusal = computed(() => {
    const { id, sentence } = this.refused();
    return this.shown().some((message) => message.id === id) ? sentence : '';
  });

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

  protected async settle({ id, clientId, version }: WaitingMessageResponse): Promise<void> {
    this.left.update((left) => new Set([...left, id]));
    this.keepPlace();
    const settled = this.team.settleMessage(clientId, id, { headers: ifMatch(version) });
    if (!(await this.send(id, settled))) return;
    const headers = ifMatch(version + 1);
    this.undo.offer($localize`Weggelegd.`, async () => {
      await this.send(id, this.team.reopenMessage(clientId, id, { headers }));
      this.bringBack(id);
    });
  }

  private async send(id: string, request: Observable<unknown>): Promise<boolean> {
    this.refused.set({ id: '', sentence: '' });
    try {
      await firstValueFrom(request);
      return true;
    } catch (error) {
      this.bringBack(id);
      this.refused.set({ id, sentence: sentenceOf(error) });
      return false;
    } finally {
      this.changed.emit();
    }
  }

  private bringBack(id: string): void {
    this.left.update((left) => new Set([...left].filter((other) => other !== id)));
  }

  /** The button that was pressed is gone; who uses a keyboard goes on with what is left. */
  private keepPlace(): void {
    const places = ['messages', 'appointments'];
    const find = () => {
      const found = places.map((place) => this.document.getElementById(place));
      found.find((place) => place !== null)?.focus();
    };
    afterNextRender({ read: find }, this.here);
  }
}

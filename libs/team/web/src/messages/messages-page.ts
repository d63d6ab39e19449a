import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { wantsAnswer } from '@ademruimte/contracts';
import {
  ClientInView,
  ifMatch,
  listMessagesResource,
  type MessageResponse,
  sentenceOf,
  TeamService,
} from '@ademruimte/web-client';
import { DayPipe, EmptyState, Loaded, MomentPipe, ResourceView, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { AnswerForm } from './answer-form';
import { MessageForm } from './message-form';
import { messageLine } from './message-words';

/** What colleagues ask and thank each other for about one client; only the two of them read it. */
@Component({
  selector: 'adem-messages-page',
  imports: [
    ...[AnswerForm, DayPipe, EmptyState, Loaded, MatButton, MessageForm],
    ...[MomentPipe, ResourceView],
  ],
  templateUrl: './messages-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MessagesPage {
  readonly clientId = input.required<string>();
  /** From the address: the question somebody came to answer. */
  readonly antwoord = input<string>();
  /** From the address: how a new message begins, and to whom. */
  readonly begin = input<string>();
  readonly aan = input<string>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);
  private readonly inView = inject(ClientInView);
  private readonly here = { injector: inject(Injector) };
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly found = listMessagesResource(this.clientId);
  protected readonly writing = linkedSignal(() => !!this.begin());
  protected readonly answering = linkedSignal(() => this.antwoord() ?? '');
  protected readonly refusal = signal('');
  protected readonly mayWrite = computed(() => this.inView.may(this.clientId(), 'message:write'));
  private readonly items = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly waiting = computed(() =>
    this.items().filter(({ own, settledAt }) => !own && !settledAt),
  );
  protected readonly others = computed(() =>
    this.items().filter((one) => !this.waiting().includes(one)),
  );

  /** What the page asks for first: to answer the first question, else to write; one filled button. */
  protected readonly first = computed(() => {
    if (this.answering() || this.writing()) return '';
    return this.waiting().find(({ kind }) => wantsAnswer(kind))?.id ?? 'write';
  });

  protected wantsAnswer({ kind }: MessageResponse): boolean {
    return wantsAnswer(kind);
  }

  protected lineOf({ kind, own, fromName, toName }: MessageResponse): string {
    return own
      ? messageLine(kind, $localize`Je`, toName)
      : messageLine(kind, fromName, $localize`jou`);
  }

  protected async settle(message: MessageResponse): Promise<void> {
    const headers = ifMatch(message.version);
    const { id } = message;
    await this.send(this.team.settleMessage(this.clientId(), id, { headers }), () =>
      this.undo.offer($localize`Weggelegd.`, () => this.reopen(id, message.version + 1)),
    );
  }

  protected finish(): void {
    this.writing.set(false);
    this.answering.set('');
    this.found.reload();
    // What was pressed is gone; who uses a keyboard goes on from the heading.
    afterNextRender({ read: () => this.heading()?.nativeElement.focus() }, this.here);
  }

  private async reopen(id: string, version: number): Promise<void> {
    const headers = ifMatch(version);
    await this.send(this.team.reopenMessage(this.clientId(), id, { headers }));
  }

  private async send(request: Observable<unknown>, then?: () => void): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(request);
      then?.();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.found.reload();
  }
}

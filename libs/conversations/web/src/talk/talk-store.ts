import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import {
  type BridgeQuestion,
  isSilence,
  type Json,
  Kept,
  type KeptDocument,
  type KeptLine,
  type TalkKit,
  unsettledIn,
  waitingIn,
} from '@ademruimte/web-client';
import { keepKit, KitReader } from './kit-reader';
import type { ConversationPart, TalkParts } from './talk-parts';

/** How it stands with opening: what people look at, or which sentence they read instead. */
export type TalkState = 'opening' | 'open' | 'another' | 'not-here' | 'not-prepared' | 'failed';

/** A clock that is a few minutes off is taken as it is, in milliseconds. */
const BELIEVABLE = 600_000;

/**
 * One talk: what it needs (the kit) and what was said so far, which lives in one document that is
 * kept at once. Every screen reads and writes here; nothing else remembers anything.
 */
@Injectable()
export class TalkStore {
  private readonly kept = inject(Kept);
  private readonly kits = inject(KitReader);
  private readonly document = signal<KeptDocument | undefined>(undefined);
  private readonly knownKit = signal<TalkKit | undefined>(undefined);
  private readonly stateSignal = signal<TalkState>('opening');
  private readonly idSignal = signal('');
  private readonly clientSignal = signal('');

  readonly state = this.stateSignal.asReadonly();
  readonly conversationId = this.idSignal.asReadonly();
  readonly clientId = this.clientSignal.asReadonly();
  /** Everything about the person and the bridge; screens are shown when it is there. */
  readonly kit = computed(() => {
    const kit = this.knownKit();
    if (!kit) throw new Error('A talk is opened before somebody looks at it.');
    return kit;
  });
  readonly fields = computed(() => this.document()?.fields() ?? {});
  /** Where the newest word is kept. */
  readonly line = computed<KeptLine>(() => this.document()?.line() ?? { where: 'nowhere-yet' });
  /** The conversation this client's document holds, as soon as something was said. */
  readonly conversation = computed(() => this.part('conversation'));
  readonly begun = computed(() => this.conversation().id !== undefined);
  /** The screen somebody was on when the talk was left. */
  readonly screen = computed(() => this.read<string>('screen') ?? 'aankomen');
  readonly sent = computed(() => this.part('close').state === 'sent');
  /** Nothing of this talk waits any more: it is in the file, and so is what was added alone. */
  readonly done = computed(() => {
    const { state, ...typed } = this.part('after');
    const waits = [...waitingIn(this.fields()), ...unsettledIn(this.fields())];
    return (
      waits.length === 0 && this.sent() && (state === 'sent' || Object.keys(typed).length === 0)
    );
  });

  /** Today for this talk, also when the clock of this device is days off. */
  readonly today = computed((): CalendarDay => dayOf(this.now()));

  /** Opens the talk of one client: with what the server knows now, else with what is kept here. */
  async open(clientId: string, conversationId: string): Promise<void> {
    this.clientSignal.set(clientId);
    this.idSignal.set(conversationId);
    this.stateSignal.set('opening');
    try {
      const document = this.kept.open('talk', clientId);
      await document.whenReady();
      this.document.set(document);
      this.knownKit.set(await this.kits.read(clientId, document));
      this.stateSignal.set(await this.settle());
    } catch (error) {
      this.stateSignal.set(whatWentWrong(error));
    }
  }

  /** Looks again what is so by now, such as which goals are active; in silence it stays as it was. */
  async refresh(): Promise<void> {
    const document = this.document();
    if (!document) return;
    try {
      this.knownKit.set(await this.kits.read(this.clientId(), document));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
    }
  }

  /** Leaves the talk that was under way for what it is, and begins the one that was asked for. */
  async beginAnew(): Promise<void> {
    await this.makeRoom();
    this.stateSignal.set('open');
  }

  /** Sends what waits to be sent, now; resolves after the try, whatever came of it. */
  async send(): Promise<void> {
    await this.kept.send(this.clientId());
  }

  /** The talk is in the file with all that belongs to it; its document is not needed any more. */
  async forget(): Promise<void> {
    await this.document()?.discard();
  }

  /** Words in the form of address of the person at the table. */
  speak(words: BridgeQuestion): string {
    return words[this.kit().formOfAddress];
  }

  /** One of the closing questions of the bridge people talk along; empty when it has fewer. */
  asked(which: number): string {
    const words = this.kit().closing[which];
    return words ? this.speak(words) : '';
  }

  /** One field by its path. */
  read<T>(path: string): T | undefined {
    return this.fields()[path] as T | undefined;
  }

  /** What is known of one part, such as the goal. */
  part<K extends keyof TalkParts>(name: K): Partial<TalkParts[K]> {
    const start = `${name}.`;
    const found = Object.entries(this.fields()).filter(([path]) => path.startsWith(start));
    const named = found.map(([path, value]) => [path.slice(start.length), value]);
    return Object.fromEntries(named) as Partial<TalkParts[K]>;
  }

  /** Changes what is named of one part and leaves the rest; undefined takes it away. */
  describe<K extends keyof TalkParts>(name: K, change: Partial<TalkParts[K]>): void {
    const named = Object.entries(change as Record<string, Json | undefined>);
    this.write(Object.fromEntries(named.map(([field, value]) => [`${name}.${field}`, value])));
  }

  /** Writes fields by their path; undefined takes one away. The first words begin the talk. */
  write(values: Readonly<Record<string, Json | undefined>>): void {
    const document = this.document();
    if (!document) return;
    document.setMany({ ...(this.begun() ? {} : this.beginning()), ...values });
  }

  /** Remembers where people are, to go on there. Looking around before a beginning is nothing. */
  arriveAt(screen: string): void {
    if (this.state() !== 'open' || this.screen() === screen) return;
    if (this.begun() || screen !== 'aankomen') this.write({ screen });
  }

  /** Brings everything to the server, or at least to the device, before somebody goes. */
  async flush(): Promise<void> {
    await this.document()?.flush();
  }

  private async settle(): Promise<TalkState> {
    const { id } = this.conversation();
    if (id === undefined || id === this.conversationId()) return 'open';
    if (!this.done()) return 'another';
    // The talk before this one is with the server; its document makes room.
    await this.makeRoom();
    return 'open';
  }

  private async makeRoom(): Promise<void> {
    const document = this.document();
    if (!document) return;
    const at = document.snapshotAt();
    await document.discard();
    keepKit(document, this.kit(), at);
  }

  private beginning(): Record<string, Json> {
    const { kind, startsAt, place, version } = this.planned();
    return {
      'conversation.id': this.conversationId(),
      'conversation.version': version,
      'conversation.kind': kind,
      'conversation.startsAt': startsAt,
      'conversation.place': place,
      startedAt: this.now().toISOString(),
      templateId: this.kit().template.id,
    };
  }

  /** The time by the server's clock, as far as it was known when the kit came. */
  private now(): Date {
    const here = Date.now();
    const off = Date.parse(this.kit().serverNow) - (this.document()?.snapshotAt() ?? here);
    return new Date(Math.abs(off) > BELIEVABLE ? here + off : here);
  }

  private planned(): Omit<ConversationPart, 'id'> {
    const { plannedConversation, nextConversation } = this.kit();
    const found = [plannedConversation, nextConversation].find(
      (planned) => planned?.id === this.conversationId(),
    );
    return found ?? { version: null, kind: 'visit', startsAt: thisMinute(this.now()), place: null };
  }
}

function thisMinute(now: Date): string {
  const minute = new Date(now);
  minute.setSeconds(0, 0);
  return minute.toISOString();
}

function whatWentWrong(error: unknown): TalkState {
  if (!(error instanceof HttpErrorResponse)) throw error;
  if (isSilence(error) || error.status === 401) return 'not-prepared';
  return [400, 403, 404].includes(error.status) ? 'not-here' : 'failed';
}

import { computed, inject, Injectable, signal } from '@angular/core';
import { newId } from '@ademruimte/web-client';
import { noteOf } from '../send/finish-request';
import type { AfterPart, TalkRating } from '../talk-parts';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';

/** One life domain as the client said it and as the worker sees it, side by side. */
export interface TwoViews {
  readonly code: string;
  readonly title: string;
  readonly clientSaid: string;
  readonly seen: TalkRating | undefined;
  /** Whether both chose a sentence, and not the same one. */
  readonly differs: boolean;
}

/** What the worker adds alone after the talk. All of it is kept as it is typed, like the talk. */
@Injectable()
export class Afterwards {
  private readonly store = inject(TalkStore);
  private readonly topics = inject(TalkTopics);
  private readonly trying = signal(false);

  readonly part = computed(() => this.store.part('after'));
  readonly busy = this.trying.asReadonly();
  readonly isDone = computed(() => this.part().state === 'sent');
  /** The talk itself is closed, whether or not the server has it yet. */
  readonly isClosed = computed(() => {
    const { state = 'open' } = this.store.part('close');
    return state === 'sent' || state === 'sending';
  });
  /** The day of the next contact; what was agreed at the table is the first offer. */
  readonly nextDay = computed(() => this.part().nextContactOn ?? this.store.part('next').day ?? '');

  /** The note as it stands; what was said without a place for it is the first offer. */
  readonly note = computed(
    () => this.part().note ?? noteOf(this.store.fields(), this.store.kit()) ?? '',
  );

  readonly views = computed((): readonly TwoViews[] =>
    this.topics.all().flatMap(({ code, title, levels }) => {
      const said = this.topics.rating(code);
      if (!said) return [];
      const seen = this.store.read<TalkRating & Record<string, never>>(`after.rating.${code}`);
      const clientSaid =
        levels.find(({ level }) => level === said.level)?.sentence ?? reasonWords(said);
      const differs = !!said.level && !!seen?.level && said.level !== seen.level;
      return [{ code, title, clientSaid, seen, differs }];
    }),
  );

  say(change: Partial<AfterPart>): void {
    this.store.describe('after', change);
  }

  /** The worker points at a sentence; pointing at the same one again takes it back. */
  see(code: string, level: number): void {
    const seen = this.views().find((view) => view.code === code)?.seen;
    const rating = seen?.level === level ? undefined : { level, reason: null };
    this.store.write({ [`after.rating.${code}`]: rating });
  }

  /** Sends it, or leaves it to be sent by itself; answers whether the server has it. */
  async finish(): Promise<boolean> {
    if (this.trying()) return false;
    const { key = newId() } = this.part().state === 'sending' ? this.part() : {};
    this.say({ key, nextContactOn: this.nextDay(), state: 'sending', why: undefined });
    this.trying.set(true);
    await this.store.send();
    this.trying.set(false);
    return this.isDone();
  }
}

function reasonWords({ reason }: TalkRating): string {
  return reason === 'not_now' ? $localize`Liever niet nu` : $localize`Past niet bij mij`;
}

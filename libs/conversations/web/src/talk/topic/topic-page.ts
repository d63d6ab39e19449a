import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type Answer, RatingChoice, WordsField } from '@ademruimte/bridge-ui';
import { limits } from '@ademruimte/contracts';
import { type BridgeLifeDomain, sentenceFor } from '@ademruimte/web-client';
import { TalkFoot } from '../frame/talk-foot';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';

/** Talking about one life domain: a question, five sentences, and two ways out as large as those. */
@Component({
  selector: 'adem-talk-topic-page',
  imports: [MatButton, RatingChoice, RouterLink, TalkFoot, WordsField],
  templateUrl: './topic-page.html',
  styleUrls: ['../stage.scss', './topic-page.scss'],
})
export class TopicPage {
  /** From the address; without it the first one nobody talked about yet. */
  readonly code = input<string>();

  protected readonly store = inject(TalkStore);
  protected readonly topics = inject(TalkTopics);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** The one people talk about: it stays when they point, and moves on only when they do. */
  private readonly first = linkedSignal<readonly BridgeLifeDomain[], string>({
    source: () => this.topics.chosen(),
    computation: (chosen, before) => {
      const stays = chosen.find(({ code }) => code === before?.value);
      const waits = chosen.find(({ code }) => !this.topics.rating(code));
      return (stays ?? waits ?? chosen[0])?.code ?? '';
    },
  });
  protected readonly domain = computed(
    () => this.topics.find(this.code()) ?? this.topics.find(this.first()),
  );
  private readonly place = computed(() => this.domain()?.code ?? '');
  protected readonly questions = computed(
    () => this.domain()?.questions.map((question) => this.store.speak(question)) ?? [],
  );
  /** Which of the questions is large now. */
  private readonly turn = linkedSignal({ source: this.place, computation: () => 0 });
  protected readonly question = computed(() => this.questions()[this.turn()] ?? '');
  protected readonly rating = computed(() => this.topics.rating(this.place()));
  protected readonly words = computed(() => this.topics.words(this.place()));
  private readonly wantsWords = signal<string | undefined>(undefined);
  protected readonly writes = computed(
    () => this.words() !== '' || this.wantsWords() === this.place(),
  );
  protected readonly urgent = computed(() => {
    const { level } = this.rating() ?? {};
    const urgent = this.domain()?.urgent;
    return urgent && level && level <= urgent.level ? urgent : undefined;
  });
  /** Where 'Verder' goes: the next one chosen, or on to the goal. */
  protected readonly next = computed(() => {
    const chosen = this.topics.chosen();
    const at = chosen.findIndex(({ code }) => code === this.place());
    return chosen[at + 1];
  });
  protected readonly reasons = [
    { reason: 'not_now' as const, label: $localize`Liever niet nu` },
    { reason: 'not_applicable' as const, label: $localize`Past niet bij mij` },
  ];
  protected readonly tooLong = sentenceFor('too-long', { max: limits.ownWords });

  /** The address of a place in this talk. */
  protected to(...place: string[]): string[] {
    const { clientId } = this.store.kit();
    return ['/inwoners', clientId, 'gesprek', this.store.conversationId(), ...place];
  }

  protected rate(answer: Answer): void {
    this.topics.rate(this.place(), answer);
  }

  protected askAnother(): void {
    this.turn.update((turn) => (turn + 1) % this.questions().length);
  }

  protected write(): void {
    this.wantsWords.set(this.place());
    setTimeout(() => this.host.querySelector('textarea')?.focus());
  }
}

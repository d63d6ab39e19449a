import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { BridgeLifeDomain } from '@ademruimte/web-client';
import { TalkFoot } from '../frame/talk-foot';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';
import { TopicTile } from './topic-tile';

/** The bridge with its life domains as tiles: one to three for today, the rest may wait. */
@Component({
  selector: 'adem-talk-choose-page',
  imports: [MatButton, RouterLink, TalkFoot, TopicTile],
  templateUrl: './choose-page.html',
  styleUrls: ['../stage.scss', './choose-page.scss'],
})
export class ChoosePage {
  protected readonly store = inject(TalkStore);
  protected readonly topics = inject(TalkTopics);
  private readonly kindly = viewChild<ElementRef<HTMLElement>>('kindly');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Whether the worker is looking at what may be left out. */
  protected readonly forWorker = signal(false);
  /** The one more that somebody would like, while it is asked which may wait. */
  protected readonly oneMore = signal<BridgeLifeDomain | undefined>(undefined);

  protected readonly question = computed(() =>
    this.store.speak({
      je: $localize`Waar wil je het over hebben?`,
      u: $localize`Waar wilt u het over hebben?`,
    }),
  );
  protected readonly howMany = computed(() => {
    const most = this.topics.most();
    return most === 1
      ? $localize`Kies één onderwerp. De rest mag wachten.`
      : $localize`Kies er één tot ${inWords(most)}:most:. De rest mag wachten.`;
  });
  protected readonly enough = computed(
    () => $localize`${capital(inWords(this.topics.most()))}:most: is genoeg voor vandaag.`,
  );
  protected readonly names = computed(() => this.topics.chosen().map(({ title }) => title));

  protected toggle(domain: BridgeLifeDomain): void {
    this.oneMore.set(undefined);
    if (this.topics.isChosen(domain.code)) this.topics.leave(domain.code);
    else if (this.topics.full()) this.askWhichMayWait(domain);
    else this.topics.choose(domain.code);
  }

  protected swap(waits: BridgeLifeDomain): void {
    const wanted = this.oneMore();
    if (wanted) this.topics.choose(wanted.code, waits.code);
    this.stopAsking();
  }

  /** Back to the tile that was pressed. */
  protected stopAsking(): void {
    const wanted = this.oneMore();
    this.oneMore.set(undefined);
    if (wanted) this.host.querySelector<HTMLElement>(`#tegel-${wanted.code} button`)?.focus();
  }

  private askWhichMayWait(domain: BridgeLifeDomain): void {
    this.oneMore.set(domain);
    setTimeout(() => this.kindly()?.nativeElement.focus());
  }
}

function inWords(number: number): string {
  const words = ['', $localize`één`, $localize`twee`, $localize`drie`, $localize`vier`];
  return words[number] ?? String(number);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

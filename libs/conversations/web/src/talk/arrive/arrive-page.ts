import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TalkFoot } from '../frame/talk-foot';
import { TalkStore } from '../talk-store';
import { TalkUrgent } from '../urgent/talk-urgent';
import { withoutGreeting } from './greeting';

/** Arriving: a greeting, a question to begin with, and what is written down. Urgent things first. */
@Component({
  selector: 'adem-talk-arrive-page',
  imports: [MatButton, RouterLink, TalkFoot],
  templateUrl: './arrive-page.html',
  styleUrls: ['../stage.scss', './arrive-page.scss'],
})
export class ArrivePage {
  protected readonly store = inject(TalkStore);
  protected readonly urgent = inject(TalkUrgent);
  private readonly large = viewChild<ElementRef<HTMLElement>>('large');
  private readonly cards = viewChild<ElementRef<HTMLElement>>('cards');

  protected readonly greeting = computed(() => {
    const name = this.store.kit().callName;
    return this.store.speak({
      je: $localize`Fijn dat je er bent, ${name}:name:.`,
      u: $localize`Fijn dat u er bent, ${name}:name:.`,
    });
  });
  protected readonly questions = computed(() =>
    this.store.kit().opening.map((question) => withoutGreeting(this.store.speak(question))),
  );
  /** The question that stands alone now; the others wait. */
  protected readonly alone = signal<string | undefined>(undefined);
  protected readonly isU = computed(() => this.store.kit().formOfAddress === 'u');

  protected pick(question: string): void {
    this.alone.set(question);
    setTimeout(() => this.large()?.nativeElement.focus());
  }

  protected another(): void {
    this.alone.set(undefined);
    setTimeout(() => this.cards()?.nativeElement.focus());
  }
}

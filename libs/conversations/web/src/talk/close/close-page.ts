import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DayChoice, TimeChoice } from '@ademruimte/web-ui';
import { TalkFoot } from '../frame/talk-foot';
import { TalkPlan } from '../goal/talk-plan';
import { TalkStore } from '../talk-store';
import { AgreeButton } from './agree-button';
import { CloseOutcome } from './close-outcome';
import { Closing } from './closing';
import { Sheet } from './sheet';

/** One sheet with what was agreed, to read aloud; both say yes; then the talk is over. */
@Component({
  selector: 'adem-talk-close-page',
  imports: [
    AgreeButton,
    CloseOutcome,
    DayChoice,
    MatButton,
    RouterLink,
    Sheet,
    TalkFoot,
    TimeChoice,
  ],
  providers: [Closing, TalkPlan],
  templateUrl: './close-page.html',
  styleUrls: ['../stage.scss', './close-page.scss'],
})
export class ClosePage {
  protected readonly store = inject(TalkStore);
  protected readonly plan = inject(TalkPlan);
  protected readonly closing = inject(Closing);

  protected readonly agree = computed(() => this.store.part('agree'));
  protected readonly next = computed(() => this.store.part('next'));
  protected readonly isOpen = computed(() => this.closing.state() === 'open');
  protected readonly onCopy = computed(() => this.store.read<boolean>('onCopy'));
  protected readonly mayBeOnPaper = computed(() =>
    this.store.speak({
      je: $localize`Mag dit doel op jouw blad op papier?`,
      u: $localize`Mag dit doel op uw blad op papier?`,
    }),
  );

  protected meet(day: string): void {
    this.store.describe('next', { day: day || undefined });
  }
}

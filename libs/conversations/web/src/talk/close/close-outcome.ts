import { afterRenderEffect, Component, computed, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { sentenceFor } from '@ademruimte/web-client';
import { ConflictChoice, type ConflictDifference } from '@ademruimte/web-ui';
import { TalkStore } from '../talk-store';
import { Closing } from './closing';
import { conflictWords } from './conflict-words';
import { CopyLinks } from './copy-links';
import { Sheet } from './sheet';
import { TalkFoot } from '../frame/talk-foot';

/** After 'Gesprek afsluiten': saved, waiting for a network, for a choice, or refused and why. */
@Component({
  selector: 'adem-close-outcome',
  imports: [ConflictChoice, CopyLinks, MatButton, RouterLink, Sheet, TalkFoot],
  templateUrl: './close-outcome.html',
  styleUrl: '../stage.scss',
  styles: `
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class CloseOutcome {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(TalkStore);
  protected readonly closing = inject(Closing);

  protected readonly thanks = computed(() =>
    this.store.speak({
      je: $localize`Dank je wel voor dit gesprek, ${this.store.kit().callName}:name:.`,
      u: $localize`Dank u wel voor dit gesprek, ${this.store.kit().callName}:name:.`,
    }),
  );
  protected readonly differences = computed((): readonly ConflictDifference[] =>
    (this.closing.part().conflicts ?? []).flatMap((conflict, part) =>
      conflict.theirs === null ? [] : [{ part, ...conflictWords(conflict) }],
    ),
  );
  /** Answers in words a newer bridge does not know. */
  protected readonly left = computed(() =>
    (this.closing.part().conflicts ?? []).filter(({ theirs }) => theirs === null),
  );
  protected readonly noneChosen: ReadonlySet<number> = new Set();
  protected readonly why = computed(() => this.closing.part().why ?? 'unexpected');
  protected readonly refusal = computed(() => sentenceFor(this.why()));
  /** The file was closed, or is somebody else's by now. */
  protected readonly isGone = computed(() =>
    ['not-found', 'not-allowed', 'client-closed'].includes(this.why()),
  );

  constructor() {
    // Another outcome is another screen: whoever reads by ear or keyboard comes along.
    afterRenderEffect(() => {
      this.closing.state();
      this.host.querySelector<HTMLElement>('h1')?.focus();
    });
  }
}

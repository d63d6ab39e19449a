import {
  afterNextRender,
  booleanAttribute,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

/** A part of a record that two people changed, as each of them left it. */
export interface ConflictDifference {
  readonly part: number;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** False when only the colleague changed this part. */
  readonly typed?: boolean;
  /** Whose version lies beside it, when that is known. */
  readonly by?: string | undefined;
}

let count = 0;

/**
 * Two people changed the same thing. Both versions stand side by side; for each part somebody
 * chooses which one stays. To begin with each keeps what they typed; nothing is thrown away.
 */
@Component({
  selector: 'adem-conflict-choice',
  imports: [MatButton],
  templateUrl: './conflict-choice.html',
  styleUrl: './conflict-choice.scss',
})
export class ConflictChoice {
  readonly differences = input.required<readonly ConflictDifference[]>();
  /** Whether the page itself says what happened, in its own title. */
  readonly titled = input(false, { transform: booleanAttribute });
  /** What stands above the own version. */
  readonly mineSays = input<string>();
  /** The parts of what was typed that stay; the rest becomes what is there now. */
  readonly chosen = output<ReadonlySet<number>>();

  protected readonly id = `conflict-${count++}`;
  private readonly theirs = linkedSignal<ReadonlySet<number>>(() => {
    const untouched = this.differences().filter(({ typed }) => typed === false);
    return new Set(untouched.map(({ part }) => part));
  });
  protected readonly rows = computed(() =>
    this.differences().map((difference) => ({
      ...difference,
      takesTheirs: this.theirs().has(difference.part),
    })),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (!this.titled()) host.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  protected choose(part: number, whose: 'mine' | 'theirs'): void {
    this.theirs.update((theirs) => {
      const next = new Set(theirs);
      if (whose === 'theirs') next.add(part);
      else next.delete(part);
      return next;
    });
  }

  protected keep(): void {
    const mine = this.rows().filter(({ takesTheirs }) => !takesTheirs);
    this.chosen.emit(new Set(mine.map(({ part }) => part)));
  }
}

import { computed, inject, Injectable, signal } from '@angular/core';
import { newId } from '@ademruimte/web-client';
import type { ClosePart } from '../talk-parts';
import { TalkStore } from '../talk-store';

/** Closing a talk: the command goes when there is a network, once, and asks when people differ. */
@Injectable()
export class Closing {
  private readonly store = inject(TalkStore);
  private readonly trying = signal(false);

  readonly part = computed(() => this.store.part('close'));
  readonly state = computed((): ClosePart['state'] => this.part().state ?? 'open');
  readonly busy = this.trying.asReadonly();

  /** Says that the talk is over; from here on it is sent as soon as there is a network. */
  async close(): Promise<void> {
    if (this.state() === 'sent' || this.trying()) return;
    // Another try of the same words keeps its key, so that it happens once.
    const { key = newId() } = this.state() === 'sending' ? this.part() : {};
    this.store.write({
      'assessment.id': this.store.read<string>('assessment.id') ?? newId(),
      ...{ 'close.key': key, 'close.state': 'sending', 'close.why': undefined },
    });
    this.trying.set(true);
    await this.store.send();
    this.trying.set(false);
  }

  /** Goes back to the sheet, to change something before trying again, with what is so by now. */
  reopen(): void {
    this.store.describe('close', { state: 'open', why: undefined, conflicts: undefined });
    void this.store.refresh();
  }

  /**
   * Having seen both versions: what a person keeps of each goes along with the next try. What has
   * no place can only be let go of; it stays with the talk.
   */
  async settle(mine: ReadonlySet<number>): Promise<void> {
    const conflicts = this.part().conflicts ?? [];
    const chosen = conflicts.map(({ field, theirs }, index) => {
      return { field, keep: mine.has(index) ? ('mine' as const) : ('theirs' as const), theirs };
    });
    const others = (this.part().choices ?? []).filter(
      ({ field }) => !chosen.some((choice) => choice.field === field),
    );
    this.store.describe('close', { choices: [...others, ...chosen], conflicts: undefined });
    await this.close();
  }
}

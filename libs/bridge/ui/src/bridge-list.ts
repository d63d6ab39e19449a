import { DatePipe, NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  Component,
  computed,
  contentChild,
  input,
  output,
  type TemplateRef,
} from '@angular/core';
import type { CalendarDay, Rater } from '@ademruimte/contracts';
import { BridgeMoments } from './bridge-moments';
import { BridgeStones } from './bridge-stones';
import type { BridgeMilestone, BridgePillar } from './bridge-view';
import { type DomainLine, domainLine } from './domain-line';

/**
 * The bridge in words: everything the picture says, for a screen reader, a phone and anybody who
 * would rather read. It has no total, because a person has none.
 */
@Component({
  selector: 'adem-bridge-list',
  imports: [BridgeMoments, BridgeStones, DatePipe, NgTemplateOutlet],
  templateUrl: './bridge-list.html',
  styleUrl: './bridge-list.css',
})
export class BridgeList {
  readonly pillars = input.required<readonly BridgePillar[]>();
  readonly milestones = input<readonly BridgeMilestone[]>([]);
  readonly nowOn = input<CalendarDay | null>(null);
  readonly thenOn = input<CalendarDay | null>(null);
  /** Whose ratings are told. */
  readonly rater = input<Rater>('client');
  /** Only stones beside names, for a first page; the words stay for who listens. */
  readonly compact = input(false, { transform: booleanAttribute });
  /** Whether each name is a button that chooses its life domain. */
  readonly choosable = input(false, { transform: booleanAttribute });
  /** Whether sensitive life domains come along on paper; only after somebody chose so. */
  readonly printsSensitive = input(false, { transform: booleanAttribute });

  /** The code of the life domain somebody wants to know more about. */
  readonly domainChosen = output<string>();

  /** What stands where own words are closed: `<ng-template #closedWords let-line>`. */
  protected readonly closedWords =
    contentChild<TemplateRef<{ $implicit: DomainLine }>>('closedWords');

  protected readonly shown = computed(() =>
    this.pillars()
      .map((pillar) => ({ title: pillar.title, lines: this.linesOf(pillar) }))
      .filter((pillar) => pillar.lines.length > 0),
  );

  protected readonly milestonesInOrder = computed(() =>
    [...this.milestones()].sort((a, b) => a.reachedOn.localeCompare(b.reachedOn)),
  );

  private linesOf(pillar: BridgePillar) {
    const lines = pillar.domains.map((domain) => ({
      ...domainLine(domain, this.rater()),
      offPaper: domain.sensitive && !this.printsSensitive(),
    }));
    return this.compact() ? lines.filter((line) => line.said || line.before !== null) : lines;
  }
}

import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { CalendarDay, Rater } from '@ademruimte/contracts';
import { drawBridge, STONE } from './bridge-drawing';
import { BridgeMoments } from './bridge-moments';
import type { BridgeMilestone, BridgePillar } from './bridge-view';
import { domainLine, type DomainLine } from './domain-line';

let pictures = 0;

/**
 * The bridge as a picture to look at together. It holds nothing to click and nothing that the list
 * (`BridgeList`) does not say in words, so a page that shows it shows the list as well.
 */
@Component({
  selector: 'adem-bridge-picture',
  imports: [BridgeMoments],
  templateUrl: './bridge-picture.html',
  styleUrls: ['./stone.css', './bridge-picture.css'],
})
export class BridgePicture {
  readonly pillars = input.required<readonly BridgePillar[]>();
  readonly milestones = input<readonly BridgeMilestone[]>([]);
  readonly nowOn = input<CalendarDay | null>(null);
  readonly thenOn = input<CalendarDay | null>(null);
  /** Whose ratings are drawn. */
  readonly rater = input<Rater>('client');
  /** Whether sensitive life domains keep their stones on paper; only after somebody chose so. */
  readonly printsSensitive = input(false, { transform: booleanAttribute });

  protected readonly titleId = `adem-bridge-picture-${(pictures += 1)}`;
  protected readonly size = STONE;
  protected readonly drawing = computed(() =>
    drawBridge(
      this.pillars().map((pillar) => ({
        title: pillar.title,
        lines: pillar.domains.map((domain) => domainLine(domain, this.rater())),
      })),
      this.milestones(),
    ),
  );
  /** The names stand under their piers: same widths, as parts of the whole. */
  protected readonly nameColumns = computed(() => {
    const { margin, piers } = this.drawing();
    const parts = [margin, ...piers.map((pier) => pier.share), margin];
    return parts.map((part) => `minmax(0, ${part}fr)`).join(' ');
  });

  protected hint(line: DomainLine): string {
    return [`${line.title}: ${line.words}`, line.beforeWords].filter(Boolean).join(', ');
  }
}

import { Component, computed, input } from '@angular/core';
import { bounds } from '@ademruimte/contracts';

const STONE = 26;
const PITCH = 30;

/** One life domain as a row of small stones: the list's picture beside its words. */
@Component({
  selector: 'adem-bridge-stones',
  templateUrl: './bridge-stones.html',
  styleUrls: ['./stone.css', './bridge-stones.css'],
})
export class BridgeStones {
  readonly level = input.required<number>();
  readonly before = input<number | null>(null);

  protected readonly size = STONE;
  protected readonly viewBox = `0 0 ${bounds.levels.max * PITCH} 20`;
  protected readonly stones = computed(() =>
    Array.from({ length: bounds.levels.max }, (_, index) => ({
      x: index * PITCH + 1,
      filled: index < this.level(),
    })),
  );
  protected readonly beforeX = computed(() => {
    const before = this.before();
    return before === null ? null : before * PITCH - 1;
  });
}

import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { BridgeList, BridgePicture } from '@ademruimte/bridge-ui';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import type { BridgePicturePillar, BridgeResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';

/** How many changes are named under the picture; the list holds them all. */
const NAMED = 4;

/**
 * The bridge on the first page: the picture, on a phone the rows, and the same as a list. Up and
 * down are named alike.
 */
@Component({
  selector: 'adem-bridge-panel',
  imports: [BridgeList, BridgePicture, DayPipe, MatButton],
  templateUrl: './bridge-panel.html',
  styleUrl: './bridge-panel.scss',
})
export class BridgePanel {
  readonly bridge = input.required<BridgeResponse | null>();
  readonly mayRate = input(false);
  readonly today = input<CalendarDay>(dayOf(new Date()));

  readonly fillIn = output();

  protected readonly asList = signal(false);
  protected readonly shown = computed(() => {
    const bridge = this.bridge();
    return bridge?.now ? bridge : null;
  });
  protected readonly changes = computed(() => changesIn(this.shown()?.pillars ?? []));
  protected readonly isDue = computed(() => {
    const due = this.bridge()?.nextDueOn;
    return !!due && due <= this.today();
  });
}

/** Life domains of which the client said something else then, in the order of the bridge. */
function changesIn(pillars: readonly BridgePicturePillar[]) {
  const said = pillars.flatMap(({ domains }) =>
    domains.map(({ code, title, now, then }) => ({
      code,
      title,
      from: then.client?.level ?? null,
      to: now.client?.level ?? null,
    })),
  );
  return said.filter(({ from, to }) => from && to && from !== to).slice(0, NAMED);
}

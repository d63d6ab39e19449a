import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import type { LogLine } from '@ademruimte/web-client';
import { DayPipe, MomentPipe, roleNames } from '@ademruimte/web-ui';
import { emergencyNames, lookNames, partNames, purposeNames, relationNames } from '../look-words';
import { logDays, type LogRow } from './log-rows';

/** As many clients in one row as a reader still takes in. */
const FEW = 4;

/** Lines of the log under their days: when, who and as what, what kind, and whom. */
@Component({
  selector: 'adem-log-lines',
  imports: [DayPipe, MomentPipe, NgTemplateOutlet],
  templateUrl: './log-lines.html',
  styleUrl: './log-lines.scss',
})
export class LogLines {
  readonly items = input.required<readonly LogLine[]>();
  /** Somebody wants to see this client alone. */
  readonly client = output<string>();

  protected readonly days = computed(() => logDays(this.items()));
  protected readonly few = FEW;
  private readonly looks = lookNames();
  private readonly parts = partNames();
  private readonly relations = relationNames();

  /** What happened: 'dossier geopend', 'veranderd: stap, 3 keer'. */
  protected what({ line: { kind, part }, times, clients }: LogRow): string {
    const look = this.looks[kind];
    const said = part ? $localize`${look}:look:: ${this.parts[part]}:part:` : look;
    return times > Math.max(clients.length, 1)
      ? $localize`${said}:said:, ${times}:times: keer`
      : said;
  }

  /** Why somebody may have been there: what they were to the client, and the reason they gave. */
  protected why({ clientId, relation, purpose, emergency, roles }: LogLine): string {
    const names = roleNames();
    const as = clientId
      ? this.relations[relation ?? 'none']
      : roles.map((role) => names[role]).join(', ');
    const role = clientId && !relation ? roles.map((one) => names[one]).join(', ') : '';
    const reason = purpose && purposeNames()[purpose];
    return [role, as, reason, emergency && emergencyNames()[emergency]].filter(Boolean).join(' · ');
  }
}

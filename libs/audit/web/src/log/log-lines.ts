import { Component, computed, input, output } from '@angular/core';
import { dayOf } from '@ademruimte/contracts';
import type { LogLine } from '@ademruimte/web-client';
import { DayPipe, MomentPipe, roleNames } from '@ademruimte/web-ui';
import { emergencyNames, lookNames, partNames, purposeNames, relationNames } from '../look-words';

interface Day {
  readonly day: string;
  readonly lines: readonly LogLine[];
}

/** Lines of the log under their days: when, who and as what, what kind, and whom. */
@Component({
  selector: 'adem-log-lines',
  imports: [DayPipe, MomentPipe],
  templateUrl: './log-lines.html',
  styleUrl: './log-lines.scss',
})
export class LogLines {
  readonly items = input.required<readonly LogLine[]>();
  /** Somebody wants to see this client alone. */
  readonly client = output<LogLine>();

  protected readonly days = computed(() => byDay(this.items()));
  private readonly looks = lookNames();
  private readonly parts = partNames();
  private readonly relations = relationNames();

  /** What happened: 'dossier geopend', 'veranderd: stap'. */
  protected what({ kind, part }: LogLine): string {
    const look = this.looks[kind];
    return part ? $localize`${look}:look:: ${this.parts[part]}:part:` : look;
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

function byDay(lines: readonly LogLine[]): Day[] {
  const days = new Map<string, LogLine[]>();
  for (const line of lines) {
    const day = dayOf(new Date(line.at));
    const there = days.get(day);
    if (there) there.push(line);
    else days.set(day, [line]);
  }
  return [...days].map(([day, own]) => ({ day, lines: own }));
}

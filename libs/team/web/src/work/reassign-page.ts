import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import {
  addDays,
  type CalendarDay,
  dayOf,
  isCalendarDay,
  type ReassignableKind,
} from '@ademruimte/contracts';
import {
  ClientsService,
  getCaseloadOfColleagueResource,
  getTeamResource,
  newId,
  type PlateItemResponse,
  type ReassignmentResponse,
  sentenceOf,
  TeamService,
} from '@ademruimte/web-client';
import { Choice, DayField, Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { ReassignedList } from './reassigned-list';
import { SummaryField } from './summary-field';

/** Dividing the work of a colleague: for good, or while they are away, one or many at once. */
@Component({
  selector: 'adem-reassign-page',
  imports: [
    ...[Choice, DayField, Loaded, MatButton, MatCheckbox, PageHeader],
    ...[ReassignedList, ResourceView, RouterLink, SummaryField],
  ],
  templateUrl: './reassign-page.html',
})
export class ReassignPage {
  readonly staffMemberId = input.required<string>();

  private readonly server = inject(TeamService);
  private readonly clients = inject(ClientsService);

  protected readonly plate = getCaseloadOfColleagueResource(this.staffMemberId);
  protected readonly team = getTeamResource();
  protected readonly kinds = [
    { value: 'stand_in' as const, label: $localize`Tijdelijk, als vervanger` },
    { value: 'lead_worker' as const, label: $localize`Voorgoed, als regisseur` },
  ];
  protected readonly kind = signal<ReassignableKind>('stand_in');
  protected readonly to = signal('');
  protected readonly from = signal<CalendarDay>(dayOf(new Date()));
  protected readonly until = signal<CalendarDay>(addDays(dayOf(new Date()), 14));
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly outcome = signal<ReassignmentResponse | undefined>(undefined);

  private readonly items = computed(() => (this.plate.hasValue() ? this.plate.value().items : []));
  /** Everybody they lead the work with goes along, until somebody is left out. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.movable().map(({ clientId }) => clientId)),
  );
  protected readonly summaries = signal<Readonly<Record<string, string>>>({});
  protected readonly movable = computed(() =>
    this.items().filter(({ kind }) => kind === 'lead_worker'),
  );
  protected readonly heading = computed(() => {
    const name = this.plate.hasValue() ? this.plate.value().name : $localize`je collega`;
    return $localize`Het werk van ${name}:name: verdelen`;
  });
  protected readonly workers = computed(() =>
    (this.team.hasValue() ? this.team.value().members : [])
      .filter(({ id, roles }) => roles.includes('caseworker') && id !== this.staffMemberId())
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  /** What is still to choose, said beside the button instead of greying it out. */
  protected readonly missing = computed(() => {
    if (!this.chosen().size) return $localize`Kies wie er meegaat.`;
    if (!this.to()) return $localize`Kies naar wie.`;
    const days = this.kind() === 'stand_in' ? [this.from(), this.until()] : [this.from()];
    if (!days.every(isCalendarDay)) return $localize`Kies de dagen.`;
    if (this.kind() === 'stand_in' && this.until() < this.from()) {
      return $localize`De laatste dag ligt voor de eerste.`;
    }
    return '';
  });
  private id = newId();

  protected toggle({ clientId }: PlateItemResponse): void {
    const next = new Set(this.chosen());
    if (!next.delete(clientId)) next.add(clientId);
    this.chosen.set(next);
  }

  protected say(clientId: string, summary: string): void {
    this.summaries.update((all) => ({ ...all, [clientId]: summary }));
  }

  /** The facts of a file as the beginning of a summary. */
  protected readonly summarise = async (clientId: string): Promise<string> =>
    (await firstValueFrom(this.clients.summariseForHandover(clientId))).text;

  protected async send(): Promise<void> {
    this.refusal.set(this.missing());
    if (this.missing() || this.busy()) return;
    this.busy.set(true);
    const clients = [...this.chosen()].map((clientId) => ({
      ...{ clientId, summary: this.summaries()[clientId]?.trim() || null },
    }));
    const untilDay = this.kind() === 'stand_in' ? this.until() : null;
    const wanted = { id: this.id, toStaffId: this.to(), kind: this.kind(), untilDay, clients };
    try {
      await firstValueFrom(this.server.reassignClients({ ...wanted, fromDay: this.from() }));
      this.outcome.set(await firstValueFrom(this.server.getReassignment(this.id)));
      this.id = newId();
      this.plate.reload();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

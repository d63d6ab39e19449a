import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { dayOf, type ReassignableKind } from '@ademruimte/contracts';
import {
  ClientsService,
  type ColleagueCaseloadResponse,
  followDraft,
  newId,
  type PlateItemResponse,
  sentenceOf,
  TeamService,
} from '@ademruimte/web-client';
import { Choice, DayField, SavedLine } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import {
  missingIn,
  movableOf,
  reassignmentFrom,
  stayingOf,
  type TypedReassignment,
} from './reassign-model';
import { SummaryField } from './summary-field';
import { awayWords } from './work-words';

/** Who goes, to whom, and when. What was chosen and written is kept until it is done. */
@Component({
  selector: 'adem-reassign-form',
  imports: [...[Choice, DayField, MatButton, MatCheckbox, SavedLine, SummaryField]],
  templateUrl: './reassign-form.html',
})
export class ReassignForm {
  readonly plate = input.required<ColleagueCaseloadResponse>();
  /** It is done; with the id to read what became of it. */
  readonly divided = output<string>();

  private readonly server = inject(TeamService);
  private readonly clients = inject(ClientsService);
  private readonly today = dayOf(new Date());

  protected readonly kinds = [
    { value: 'stand_in' as const, label: $localize`Tijdelijk, als vervanger` },
    { value: 'lead_worker' as const, label: $localize`Voorgoed, als regisseur` },
  ];
  protected readonly typed = signal<TypedReassignment>(NOTHING);
  protected readonly draft = followDraft<TypedReassignment>(() => {
    // The plate is known by now, and a draft begins with what nobody touched yet.
    this.typed.set(reassignmentFrom(this.plate(), this.today));
    return { form: 'reassignment', recordId: this.plate().staffMemberId };
  }, this.typed);

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private id = newId();

  protected readonly movable = computed(() => movableOf(this.plate()));
  protected readonly staying = computed(() =>
    stayingOf(this.plate())
      .map(({ callName }) => callName)
      .join(', '),
  );
  /** Everybody they lead the work with goes along, until somebody is left out. */
  protected readonly chosen = computed(() => {
    const left = new Set(this.typed().left);
    return this.movable().filter(({ clientId }) => !left.has(clientId));
  });
  protected readonly takers = computed(() =>
    this.plate().takers.map(({ staffMemberId, name, away }) => ({
      value: staffMemberId,
      label: away ? `${name} (${awayWords(away, this.today)})` : name,
    })),
  );

  protected goes({ clientId }: PlateItemResponse): boolean {
    return !this.typed().left.includes(clientId);
  }

  protected toggle(item: PlateItemResponse): void {
    const { left } = this.typed();
    const { clientId } = item;
    const stays = this.goes(item) ? [...left, clientId] : left.filter((id) => id !== clientId);
    this.fill({ left: stays });
  }

  /** Everybody, or nobody to begin with. */
  protected takeAll(all: boolean): void {
    this.fill({ left: all ? [] : this.movable().map(({ clientId }) => clientId) });
  }

  protected choose(kind: ReassignableKind): void {
    this.fill({ kind });
  }

  protected fill(part: Partial<TypedReassignment>): void {
    this.typed.update((typed) => ({ ...typed, ...part }));
  }

  protected say(clientId: string, summary: string): void {
    this.fill({ summaries: { ...this.typed().summaries, [clientId]: summary } });
  }

  protected startOver(): void {
    this.typed.set(reassignmentFrom(this.plate(), this.today));
  }

  /** The facts of a file as the beginning of a summary. */
  protected readonly summarise = async (clientId: string): Promise<string> =>
    (await firstValueFrom(this.clients.summariseForHandover(clientId))).text;

  protected async send(): Promise<void> {
    const typed = this.typed();
    const missing = missingIn(typed, this.chosen().length, this.today);
    this.refusal.set(missing);
    if (missing || this.busy()) return;
    this.busy.set(true);
    const clients = this.chosen().map(({ clientId }) => ({
      ...{ clientId, summary: typed.summaries[clientId]?.trim() || null },
    }));
    const { to: toStaffId, kind, from: fromDay } = typed;
    const untilDay = kind === 'stand_in' ? typed.until : null;
    try {
      const wanted = { id: this.id, toStaffId, kind, fromDay, untilDay, clients };
      await firstValueFrom(this.server.reassignClients(wanted));
      const { id } = this;
      this.id = newId();
      this.startOver();
      await this.draft()?.discard();
      this.divided.emit(id);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
  }
}

const NOTHING: TypedReassignment = {
  ...{ left: [], to: '', kind: 'stand_in', from: '', until: '', summaries: {} },
};

import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dayOf } from '@ademruimte/contracts';
import {
  type AbsenceResponse,
  getTeamResource,
  ifMatch,
  listAbsencesResource,
  sentenceOf,
  Session,
  TeamService,
} from '@ademruimte/web-client';
import { Loaded, PageHeader, ResourceView, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { awayWords } from '../work-words';
import { AbsenceForm, type AddedAbsence } from './absence-form';
import { teamIn } from '../../team/team-views';

/** Who is away and when: oneself, and for a team lead anybody of the team. */
@Component({
  selector: 'adem-absence-page',
  imports: [AbsenceForm, Loaded, MatButton, PageHeader, ResourceView, RouterLink],
  templateUrl: './absence-page.html',
})
export class AbsencePage {
  /** From the address: one of the own teams, and the colleague somebody came for. */
  readonly toon = input<string>();
  readonly voor = input<string>();

  private readonly server = inject(TeamService);
  private readonly undo = inject(Undo);
  private readonly me = inject(Session).current;

  protected readonly absences = listAbsencesResource();
  private readonly wanted = computed(() => ({ teamId: teamIn(this.toon()) }));
  private readonly team = getTeamResource(this.wanted);
  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));

  protected readonly adding = linkedSignal(() => !!this.voor());
  protected readonly changing = signal('');
  protected readonly refusal = signal('');
  private readonly today = dayOf(new Date());

  private readonly self = computed(() => this.me()?.staffMemberId ?? '');
  private readonly leads = computed(
    () => this.team.hasValue() && this.team.value().clientCount !== null,
  );
  /** Oneself first; colleagues only for who leads their team. */
  protected readonly people = computed(() => {
    const own = { value: this.self(), label: $localize`Ik` };
    const members = this.leads() && this.team.hasValue() ? this.team.value().members : [];
    const others = members
      .filter(({ id }) => id !== this.self())
      .map(({ id, name }) => ({ value: id, label: name }));
    return [own, ...others];
  });
  /** Whom a new absence is about, as soon as the team is known. */
  protected readonly about = computed(() => {
    const wanted = this.voor();
    if (!wanted) return this.self();
    // Somebody of another team is never taken for oneself: then it is asked.
    return this.people().find(({ value }) => value === wanted)?.value ?? '';
  });
  protected readonly ready = computed(() => this.team.status() !== 'loading');

  protected who({ staffMemberId, name }: AbsenceResponse): string {
    return staffMemberId === this.self() ? $localize`Ik` : name;
  }

  protected when(absence: AbsenceResponse): string {
    return awayWords(absence, this.today);
  }

  protected finish(): void {
    this.adding.set(false);
    this.changing.set('');
    this.absences.reload();
  }

  protected offerBack({ id }: AddedAbsence): void {
    this.undo.offer($localize`De dagen zijn bewaard.`, () =>
      this.send(this.server.removeAbsence(id, { headers: ifMatch(1) })),
    );
  }

  protected async remove(absence: AbsenceResponse): Promise<void> {
    const { id, version, staffMemberId, fromDay, untilDay } = absence;
    const headers = ifMatch(version);
    if (!(await this.send(this.server.removeAbsence(id, { headers })))) return;
    this.undo.offer($localize`Weggehaald.`, () =>
      this.send(this.server.addAbsence({ staffMemberId, fromDay, untilDay })),
    );
  }

  private async send(request: Observable<unknown>): Promise<boolean> {
    this.refusal.set('');
    try {
      await firstValueFrom(request);
      return true;
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      return false;
    } finally {
      this.absences.reload();
    }
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dayOf } from '@ademruimte/contracts';
import {
  getCaseloadOfColleagueResource,
  ifMatch,
  type PlateItemResponse,
  sentenceOf,
  TeamService,
} from '@ademruimte/web-client';
import { DayPipe, Loaded, PageHeader, ResourceView, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { awayWords, halves, partNames, weightNames } from '../work-words';

/** What is on the plate of one colleague, and how much work each of it is. */
@Component({
  selector: 'adem-plate-page',
  imports: [DayPipe, Loaded, MatButton, PageHeader, ResourceView, RouterLink],
  templateUrl: './plate-page.html',
  styleUrl: './plate-page.scss',
})
export class PlatePage {
  readonly staffMemberId = input.required<string>();
  /** From the address: the view of the team page somebody came from. */
  readonly toon = input<string>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  protected readonly plate = getCaseloadOfColleagueResource(this.staffMemberId);
  protected readonly parts = partNames();
  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);
  private readonly known = computed(() => (this.plate.hasValue() ? this.plate.value() : undefined));

  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));
  protected readonly heading = computed(() => {
    const name = this.known()?.name ?? $localize`je collega`;
    return $localize`Het bord van ${name}:name:`;
  });
  protected readonly away = computed(() => {
    const away = this.known()?.away;
    return away ? awayWords(away, dayOf(new Date())) : '';
  });
  /** Those whose support rests are not counted until it goes on. */
  protected readonly total = computed(() => {
    const active = (this.known()?.items ?? []).filter(({ status }) => status === 'active');
    return halves(active.reduce((sum, { workloadWeight }) => sum + workloadWeight, 0));
  });

  /** The usual choices; what somebody chose before and is none of them stays in sight. */
  protected weightsOf({ workloadWeight }: PlateItemResponse) {
    const usual = weightNames();
    if (usual.some(({ weight }) => weight === workloadWeight)) return usual;
    const name = $localize`telt als ${halves(workloadWeight)}:weight:`;
    return [...usual, { weight: workloadWeight, name }];
  }

  protected async weigh(item: PlateItemResponse, chosen: string): Promise<void> {
    const before = item.workloadWeight;
    if (!(await this.send(item, Number(chosen), item.version))) return;
    this.undo.offer($localize`Bewaard voor ${item.callName}:name:.`, () =>
      this.send(item, before, item.version + 1),
    );
  }

  private async send(item: PlateItemResponse, workloadWeight: number, version: number) {
    this.refusal.set(undefined);
    const { clientId, assignmentId } = item;
    const headers = ifMatch(version);
    try {
      await firstValueFrom(
        this.team.weighAssignment(clientId, assignmentId, { workloadWeight }, { headers }),
      );
      return true;
    } catch (error) {
      this.refusal.set({ id: assignmentId, sentence: sentenceOf(error) });
      return false;
    } finally {
      this.plate.reload();
    }
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { outcomeNames, trajectoryStatusNames } from '@ademruimte/clients-ui';
import {
  type ClientDetails,
  ClientsService,
  ifMatch,
  sentenceOf,
  type TrajectoryDetails,
} from '@ademruimte/web-client';
import { DayPipe, sayDay } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { type Fact, Facts } from '../editing/facts';
import { CloseForm } from './close-form';
import { ComeBackForm } from './come-back-form';
import { KeepFocus } from '../editing/keep-focus';

/** The spell of support that runs, what can happen to it, and the ones before. */
@Component({
  selector: 'adem-trajectory-section',
  imports: [KeepFocus, CloseForm, ComeBackForm, DayPipe, Facts, MatButton],
  templateUrl: './trajectory-section.html',
  styleUrl: '../editing/parts.scss',
})
export class TrajectorySection {
  readonly client = input.required<ClientDetails>();
  readonly mayEdit = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  protected readonly refusal = signal('');
  protected readonly doing = signal<'closing' | 'coming-back' | undefined>(undefined);
  protected readonly statusNames = trajectoryStatusNames();
  protected readonly outcomes = outcomeNames();

  private readonly all = computed(() =>
    [...this.client().trajectories].sort((a, b) => b.startedOn.localeCompare(a.startedOn)),
  );
  protected readonly current = computed(() => this.all().find(({ status }) => status !== 'closed'));
  protected readonly closed = computed(() =>
    this.all().filter(({ status }) => status === 'closed'),
  );
  protected readonly facts = computed(() => {
    const current = this.current();
    return current ? factsOf(current) : [];
  });

  protected pause({ id, version }: TrajectoryDetails): Promise<void> {
    const headers = ifMatch(version);
    return this.change(this.clients.pauseTrajectory(this.client().id, id, { headers }));
  }

  protected resume({ id, version }: TrajectoryDetails): Promise<void> {
    const headers = ifMatch(version);
    return this.change(this.clients.resumeTrajectory(this.client().id, id, { headers }));
  }

  protected finish(): void {
    this.doing.set(undefined);
    this.changed.emit();
  }

  private async change(request: Observable<unknown>): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(request);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
  }
}

function factsOf(trajectory: TrajectoryDetails): readonly Fact[] {
  const paused = trajectory.pausedOn;
  return [
    { label: $localize`sinds`, text: sayDay(trajectory.startedOn, 'date') },
    { label: $localize`op pauze sinds`, text: paused ? sayDay(paused, 'date') : '' },
    { label: $localize`waarom`, text: trajectory.reason },
    { label: $localize`grond`, text: trajectory.processingActivityName },
    { label: $localize`uitleg gegeven op`, text: sayDay(trajectory.noticeGivenOn, 'date') },
  ];
}

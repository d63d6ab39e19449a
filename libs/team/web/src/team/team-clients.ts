import { Component, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { TeamClientResponse, TeamMemberResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';

/** Who is to lead the work with whom. */
export interface WantedLead {
  readonly client: TeamClientResponse;
  readonly worker: TeamMemberResponse;
}

/** People a team works with: their worker, what comes next and the last contact. */
@Component({
  selector: 'adem-team-clients',
  imports: [DayPipe, MatButton, RouterLink],
  templateUrl: './team-clients.html',
  styleUrl: './team-clients.scss',
})
export class TeamClients {
  readonly clients = input.required<readonly TeamClientResponse[]>();
  /** Colleagues who can lead the work with somebody. */
  readonly workers = input.required<readonly TeamMemberResponse[]>();
  readonly busy = input(false);
  /** Why a choice for one of the clients was not accepted. */
  readonly refusal = input<{ readonly id: string; readonly sentence: string }>();

  readonly assign = output<WantedLead>();

  /** The client for whom a worker is being chosen; closed once the list is another one. */
  protected readonly choosing = linkedSignal<unknown, string | undefined>({
    source: this.clients,
    computation: () => undefined,
  });

  protected othersThan({ leadWorkerName }: TeamClientResponse): TeamMemberResponse[] {
    return this.workers().filter(({ name }) => name !== leadWorkerName);
  }

  protected toggle({ id }: TeamClientResponse): void {
    this.choosing.set(this.choosing() === id ? undefined : id);
  }
}

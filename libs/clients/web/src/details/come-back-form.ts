import { Component, computed, inject, input, output } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import {
  type ClientDetails,
  ClientsService,
  listProcessingActivitiesResource,
  listTeamsResource,
  newId,
  RecordForm,
  type Typed,
} from '@ademruimte/web-client';
import { FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import {
  noTrajectory,
  TrajectoryFields,
  type TrajectoryModel,
  trajectoryRules,
} from '../fields/trajectory-fields';

/** Somebody comes back: a new spell of support begins today. */
@Component({
  selector: 'adem-come-back-form',
  imports: [FormFoot, FormRoot, TrajectoryFields],
  template: `
    <form class="stack" novalidate [formRoot]="record.fields">
      <adem-trajectory-fields
        [fields]="record.fields"
        [grounds]="grounds.value()"
        [usualId]="usualGround()"
      />
      <adem-form-foot
        back="Laat maar"
        i18n-back
        [form]="record.fields"
        [draft]="record.draft()"
        keep="Beginnen"
        i18n-keep
        (leave)="record.leave()"
      />
    </form>
  `,
})
export class ComeBackForm {
  readonly client = input.required<ClientDetails>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly id = newId();
  protected readonly grounds = listProcessingActivitiesResource({ defaultValue: [] });
  private readonly teams = listTeamsResource({ defaultValue: [] });
  protected readonly usualGround = computed(() => {
    const team = this.teams.value().find(({ id }) => id === this.client().teamId);
    return team?.defaultProcessingActivityId ?? null;
  });

  protected readonly record = new RecordForm<TrajectoryModel & Typed>({
    from: () => ({ ...noTrajectory(), version: 0 }),
    rules: trajectoryRules,
    draft: () => ({ form: 'trajectory', clientId: this.client().id }),
    send: ({ reason, processingActivityId, noticeGivenOn }) =>
      firstValueFrom(
        this.clients.startTrajectory(this.client().id, {
          ...{ id: this.id, reason, noticeGivenOn },
          processingActivityId: processingActivityId || null,
        }),
      ),
    read: () => ({ ...noTrajectory(), version: 0 }),
    done: () => this.done.emit(),
  });
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, type Role, roles } from '@ademruimte/contracts';
import { AccessService, aDay, listTeamSettingsResource, refusedBy } from '@ademruimte/web-client';
import { DayField, FieldErrors, FormFoot, roleNames } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

const OF_A_TEAM: readonly Role[] = ['caseworker', 'experience_expert', 'team_lead'];

interface TypedProposal {
  role: Role;
  teamId: string;
  /** Empty for a role that has no end yet. */
  untilDay: string;
}

/** A role proposed for one colleague, from today and until a day or not; somebody else decides. */
@Component({
  selector: 'adem-role-proposal',
  imports: [
    ...[DayField, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  template: `
    <form class="stack-small" novalidate [formRoot]="form" [attr.aria-label]="name()">
      <mat-form-field>
        <mat-label i18n>Rol</mat-label>
        <select matNativeControl [formField]="form.role">
          @for (one of choices; track one) {
            <option [value]="one">{{ names()[one] }}</option>
          }
        </select>
      </mat-form-field>
      @if (needsTeam()) {
        <mat-form-field>
          <mat-label i18n>Team</mat-label>
          <select matNativeControl [formField]="form.teamId">
            <option value=""></option>
            @for (team of teams.value() ?? []; track team.id) {
              <option [value]="team.id">{{ team.name }}</option>
            }
          </select>
          <adem-field-errors matError [of]="form.teamId" />
        </mat-form-field>
      }
      <adem-day-field
        label="Tot en met (mag leeg blijven)"
        i18n-label
        [formField]="form.untilDay"
      />
      <p class="soft" i18n>Een collega kijkt mee. Daarna geldt de rol meteen.</p>
      <adem-form-foot
        [form]="form"
        keep="Stel voor"
        i18n-keep
        back="Toch niet"
        i18n-back
        (leave)="left.emit()"
      />
    </form>
  `,
})
export class RoleProposal {
  readonly personId = input.required<string>();
  readonly name = input.required<string>();
  readonly proposed = output();
  readonly left = output();

  private readonly access = inject(AccessService);
  private readonly typed = signal<TypedProposal>({ role: 'caseworker', teamId: '', untilDay: '' });

  protected readonly teams = listTeamSettingsResource();
  protected readonly choices = roles;
  protected readonly names = computed(() => roleNames());
  protected readonly needsTeam = computed(() => OF_A_TEAM.includes(this.typed().role));
  protected readonly form = form(this.typed, (path) => aDay(path.untilDay), {
    submission: { action: () => this.propose() },
  });

  private async propose(): Promise<TreeValidationResult> {
    const { role, teamId, untilDay } = this.typed();
    if (this.needsTeam() && !teamId) {
      return { kind: 'required', message: $localize`Kies een team.`, fieldTree: this.form.teamId };
    }
    const team = this.needsTeam() ? teamId : null;
    const wanted = { role, teamId: team, fromDay: dayOf(new Date()), untilDay: untilDay || null };
    try {
      await firstValueFrom(this.access.proposeRoleChange(this.personId(), wanted));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.proposed.emit();
    return undefined;
  }
}

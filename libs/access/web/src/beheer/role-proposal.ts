import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { dayOf, type Role, roles } from '@ademruimte/contracts';
import { AccessService, listTeamSettingsResource, sentenceOf } from '@ademruimte/web-client';
import { roleNames } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

const OF_A_TEAM: readonly Role[] = ['caseworker', 'experience_expert', 'team_lead'];

/** A role proposed for one colleague, from today; somebody else decides about it. */
@Component({
  selector: 'adem-role-proposal',
  imports: [MatButton, MatFormField, MatLabel, MatOption, MatSelect],
  template: `
    <div class="stack-small" role="group" [attr.aria-label]="name()">
      <mat-form-field appearance="outline">
        <mat-label i18n>Rol</mat-label>
        <mat-select [value]="role()" (valueChange)="role.set($event)">
          @for (one of choices; track one) {
            <mat-option [value]="one">{{ names()[one] }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      @if (needsTeam()) {
        <mat-form-field appearance="outline">
          <mat-label i18n>Team</mat-label>
          <mat-select [value]="teamId()" (valueChange)="teamId.set($event)">
            @for (team of teams.value() ?? []; track team.id) {
              <mat-option [value]="team.id">{{ team.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      }
      <p class="soft" i18n>Een collega kijkt mee. Daarna geldt de rol meteen.</p>
      @if (refusal(); as sentence) {
        <p class="card quiet" role="alert">{{ sentence }}</p>
      }
      <div class="row">
        <button
          matButton="filled"
          type="button"
          [disabled]="needsTeam() && !teamId()"
          (click)="propose()"
          i18n
        >
          Stel voor
        </button>
        <button matButton type="button" (click)="left.emit()" i18n>Toch niet</button>
      </div>
    </div>
  `,
})
export class RoleProposal {
  readonly personId = input.required<string>();
  readonly name = input.required<string>();
  readonly proposed = output();
  readonly left = output();

  private readonly access = inject(AccessService);

  protected readonly teams = listTeamSettingsResource();
  protected readonly choices = roles;
  protected readonly names = computed(() => roleNames());
  protected readonly role = signal<Role>('caseworker');
  protected readonly teamId = signal('');
  protected readonly needsTeam = computed(() => OF_A_TEAM.includes(this.role()));
  protected readonly refusal = signal('');

  protected async propose(): Promise<void> {
    this.refusal.set('');
    const wanted = {
      role: this.role(),
      teamId: this.needsTeam() ? this.teamId() : null,
      fromDay: dayOf(new Date()),
    };
    try {
      await firstValueFrom(this.access.proposeRoleChange(this.personId(), wanted));
      this.proposed.emit();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }
}

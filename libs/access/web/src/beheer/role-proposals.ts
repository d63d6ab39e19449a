import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  AccessService,
  listRoleChangesResource,
  type RoleChangeResponse,
  sentenceOf,
} from '@ademruimte/web-client';
import { DayPipe, roleNames } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** Roles that wait for a second person: whoever proposed one sees it and cannot decide. */
@Component({
  selector: 'adem-role-proposals',
  imports: [DayPipe, MatButton],
  template: `
    @if (changes.hasValue() && changes.value().length > 0) {
      <section class="card quiet stack-small" aria-labelledby="proposals">
        <h3 id="proposals" i18n>Wacht op een tweede paar ogen</h3>
        <ul class="list-plain">
          @for (change of changes.value(); track change.id) {
            <li class="row between">
              <span>
                <b>{{ change.name }}</b>
                <span>: {{ names()[change.role] }}</span>
                @if (change.teamName) {
                  <span class="soft">· {{ change.teamName }}</span>
                }
                <br />
                <span class="soft">
                  @if (change.kind === 'end') {
                    <ng-container i18n>stopt op {{ change.fromDay | day }}, </ng-container>
                  }
                  <ng-container i18n>voorgesteld door {{ change.proposedByName }}</ng-container>
                </span>
              </span>
              @if (change.mayDecide) {
                <span class="row">
                  <button matButton="filled" type="button" (click)="decide(change, true)" i18n>
                    Akkoord
                  </button>
                  <button matButton type="button" (click)="decide(change, false)" i18n>
                    Liever niet
                  </button>
                </span>
              }
            </li>
          }
        </ul>
        @if (refusal(); as sentence) {
          <p role="alert">{{ sentence }}</p>
        }
      </section>
    }
  `,
})
export class RoleProposals {
  /** Counts up when there is a new proposal to show. */
  readonly fresh = input(0);
  readonly decided = output();

  private readonly access = inject(AccessService);

  protected readonly changes = listRoleChangesResource();
  protected readonly names = computed(() => roleNames());
  protected readonly refusal = signal('');

  constructor() {
    effect(() => {
      if (this.fresh() > 0) untracked(() => this.changes.reload());
    });
  }

  protected async decide({ id }: RoleChangeResponse, yes: boolean): Promise<void> {
    this.refusal.set('');
    const { access } = this;
    try {
      await firstValueFrom(yes ? access.approveRoleChange(id) : access.declineRoleChange(id));
      this.decided.emit();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changes.reload();
  }
}

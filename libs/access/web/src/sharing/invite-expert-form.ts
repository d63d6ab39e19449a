import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, type TellingWay } from '@ademruimte/contracts';
import {
  AccessService,
  aDay,
  ClientInView,
  type ExpertInvitationResponse,
  followDraft,
  listColleaguesResource,
  needed,
  newId,
  type PersonWithAccess,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { ExpertSees } from './expert-sees';
import { tellingChoices } from './sharing-words';

interface TypedInvitation {
  staffMemberId: string;
  toldOn: string;
  how: TellingWay;
}

/**
 * Asks an experience expert to work along. First comes what to say to the client, who hears the
 * name and may say no; and what the expert would read, before anything goes out.
 */
@Component({
  selector: 'adem-invite-expert-form',
  imports: [
    ...[Choice, DayField, ExpertSees, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  templateUrl: './invite-expert-form.html',
  styleUrl: './sharing-form.scss',
})
export class InviteExpertForm {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();
  readonly people = input.required<readonly PersonWithAccess[]>();
  readonly invitations = input.required<readonly ExpertInvitationResponse[]>();
  readonly done = output();

  private readonly access = inject(AccessService);
  private readonly inView = inject(ClientInView);
  private readonly id = newId();
  private readonly colleagues = listColleaguesResource({ defaultValue: [] });
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  private readonly typed = signal<TypedInvitation>({
    ...{ staffMemberId: '', toldOn: dayOf(new Date()), how: 'in_person' },
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.staffMemberId, $localize`Wie wil je vragen?`);
      needed(path.toldOn, $localize`Wanneer hoorde de inwoner de naam?`);
      aDay(path.toldOn);
    },
    { submission: { action: () => this.ask(), onInvalid: toFirstError } },
  );

  protected readonly draft = followDraft(
    () => ({ form: 'expert-invitation', clientId: this.clientId() }),
    this.typed,
  );
  protected readonly ways = tellingChoices();
  protected readonly formOfAddress = computed(
    () => this.inView.find(this.clientId())?.formOfAddress ?? 'je',
  );
  /** Who could be asked: nobody who works along or was asked already. */
  protected readonly candidates = computed(() => {
    const taken = new Set([
      ...this.people()
        .filter(({ because }) => because === 'experience_expert')
        .map(({ staffMemberId }) => staffMemberId),
      ...this.invitations()
        .filter(({ state }) => state === 'open')
        .map(({ staffMemberId }) => staffMemberId),
    ]);
    return this.colleagues
      .value()
      .filter(({ id, roles }) => roles.includes('experience_expert') && !taken.has(id));
  });
  protected readonly chosen = computed(() =>
    this.candidates().find(({ id }) => id === this.typed().staffMemberId),
  );
  protected readonly isEmpty = computed(
    () => !this.colleagues.isLoading() && this.candidates().length === 0,
  );

  constructor() {
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }

  private async ask(): Promise<TreeValidationResult> {
    try {
      const request = { id: this.id, ...this.typed() };
      await firstValueFrom(this.access.inviteExpert(this.clientId(), request));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.letGo();
    return undefined;
  }

  /** It was sent, or nobody wants it any more. */
  protected letGo(): void {
    void this.draft()?.discard();
    this.done.emit();
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf } from '@ademruimte/contracts';
import {
  AccessService,
  type InvitationLink,
  listPeopleResource,
  type PersonResponse,
  type RoleOfPerson,
  refusedBy,
  sentenceOf,
} from '@ademruimte/web-client';
import { DayPipe, FieldErrors, Loaded, ResourceView, roleNames } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { InvitationLinkCard } from './invitation-link-card';
import { RoleProposal } from './role-proposal';
import { RoleProposals } from './role-proposals';

/** Who works here: asked in, given roles with two people, and let go. Nothing about clients. */
@Component({
  selector: 'adem-people-list',
  imports: [
    ...[DayPipe, FieldErrors, FormField, FormRoot, InvitationLinkCard, Loaded, MatButton],
    ...[MatError, MatFormField, MatInput, MatLabel, ResourceView, RoleProposal, RoleProposals],
  ],
  templateUrl: './people-list.html',
})
export class PeopleList {
  /** Whether the reader may change anything; a privacy officer reads and looks along. */
  readonly mayManage = input(false);

  private readonly access = inject(AccessService);

  protected readonly people = listPeopleResource();
  protected readonly shape = [72, 72, 72];
  protected readonly names = computed(() => roleNames());
  protected readonly refusal = signal('');
  protected readonly said = signal('');
  protected readonly handed = signal<{ link: InvitationLink; name: string } | undefined>(undefined);
  /** Whose role is being proposed, and who is about to leave. */
  protected readonly proposing = signal('');
  protected readonly leaving = signal('');
  protected readonly proposals = signal(0);

  private readonly typed = signal({ name: '', email: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`Vul een naam in.` });
      required(path.email, { message: $localize`Vul een e-mailadres in.` });
    },
    { submission: { action: () => this.invite() } },
  );

  protected async again({ id, name }: PersonResponse): Promise<void> {
    await this.attempt(async () => {
      this.handed.set({ link: await firstValueFrom(this.access.invitePersonAgain(id)), name });
    });
  }

  protected async end({ id }: PersonResponse): Promise<void> {
    await this.attempt(async () => {
      await firstValueFrom(this.access.endPerson(id, { fromDay: dayOf(new Date()) }));
      this.leaving.set('');
    });
  }

  /** Proposes the end of one role; the person keeps the others, and somebody else decides. */
  protected async endRole({ id, name }: PersonResponse, work: RoleOfPerson): Promise<void> {
    const { id: membershipId, role } = work;
    const wanted = { role, membershipId, fromDay: dayOf(new Date()) };
    await this.attempt(async () => {
      await firstValueFrom(this.access.proposeRoleChange(id, wanted));
      const what = roleNames()[role].toLowerCase();
      this.said.set($localize`Voorgesteld: ${name}:name: stopt als ${what}:role:.`);
      this.proposals.update((count) => count + 1);
    });
  }

  protected proposed(): void {
    this.proposing.set('');
    this.proposals.update((count) => count + 1);
  }

  private async invite(): Promise<TreeValidationResult> {
    const { name, email } = this.typed();
    try {
      const link = await firstValueFrom(this.access.invitePerson({ name, email }));
      this.handed.set({ link, name });
      this.typed.set({ name: '', email: '' });
      this.form().reset();
      this.people.reload();
      return undefined;
    } catch (error) {
      return refusedBy(error, this.form);
    }
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.refusal.set('');
    try {
      await work();
      this.people.reload();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }
}

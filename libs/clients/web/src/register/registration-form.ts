import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import {
  ClientsService,
  Drafts,
  type KnownAtTeam,
  listProcessingActivitiesResource,
  listTeamsResource,
  newId,
  refusedBy,
  Session,
  toFirstError,
} from '@ademruimte/web-client';
import { Choice, FieldErrors, SavedLine, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { AddressFields } from '../fields/address-fields';
import { ContactFields } from '../fields/contact-fields';
import { PersonFields } from '../fields/person-fields';
import { TrajectoryFields } from '../fields/trajectory-fields';
import { EmergencyForm } from './emergency-form';
import { KnownAlready } from './known-already';
import { registrationFrom } from './registration-from';
import {
  nameOf,
  noRegistration,
  type RegistrationModel,
  registrationRules,
  whoIsMeant,
} from './registration-model';

/**
 * Registers somebody. First a look whether they are known already, which shows a team to call and
 * nothing else; then one calm form. What is typed is kept until it is sent.
 */
@Component({
  selector: 'adem-registration-form',
  imports: [
    AddressFields,
    Choice,
    ContactFields,
    EmergencyForm,
    FieldErrors,
    FormField,
    FormRoot,
    KnownAlready,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PersonFields,
    SavedLine,
    TrajectoryFields,
  ],
  templateUrl: './registration-form.html',
  styleUrl: './registration-form.scss',
})
export class RegistrationForm {
  private readonly clients = inject(ClientsService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  private readonly session = inject(Session);
  /** One id for this person, so that sending twice makes one record. */
  private readonly id = newId();

  private readonly typed = signal<RegistrationModel>(noRegistration());
  protected readonly draft = inject(Drafts).for<RegistrationModel>({ form: 'client-registration' });
  protected readonly form = form(this.typed, registrationRules, {
    submission: {
      action: () => (this.opened() ? this.register() : this.lookFirst()),
      onInvalid: (field) => toFirstError(field),
    },
  });

  /** Whether it was looked for, so that the rest of the form is there. */
  protected readonly opened = computed(() => this.typed().looked !== '');
  protected readonly known = signal<readonly KnownAtTeam[]>([]);
  /** Whose file cannot wait; then there is nothing else on the screen. */
  protected readonly emergency = signal('');
  protected readonly said = signal('');
  protected readonly goesOn = $localize`Dan gaan we verder`;

  protected readonly grounds = listProcessingActivitiesResource({ defaultValue: [] });
  private readonly allTeams = listTeamsResource({ defaultValue: [] });
  /** The teams to choose from; one team is no choice. */
  protected readonly teams = computed(() => {
    const own = new Set(this.session.current()?.teams.map(({ id }) => id));
    const all = this.allTeams.value();
    return own.size > 0 ? all.filter(({ id }) => own.has(id)) : all;
  });
  protected readonly teamChoices = computed(() =>
    this.teams().map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly usualGround = computed(() => {
    const teams = this.teams();
    const team = teams.find(({ id }) => id === this.typed().teamId) ?? teams[0];
    return team?.defaultProcessingActivityId ?? null;
  });
  protected readonly formsOfAddress = [
    { value: 'u', label: $localize`u` },
    { value: 'je', label: $localize`je` },
  ] as const;

  constructor() {
    this.draft.follow(this.typed);
  }

  /** It is somebody else, or the birth date is not known: the rest of the form opens. */
  protected goOn(): void {
    const { callName } = this.form;
    callName().markAsTouched();
    if (callName().invalid()) return toFirstError(this.form);
    this.known.set([]);
    const wasOpen = this.opened();
    this.typed.update((typed) => ({ ...typed, looked: whoIsMeant(typed) }));
    if (!wasOpen) this.toRest();
  }

  protected startOver(): void {
    const before = this.typed();
    this.known.set([]);
    this.form().reset(noRegistration());
    this.undo.offer($localize`Het formulier is leeg.`, () => this.typed.set(before));
  }

  private async lookFirst(): Promise<TreeValidationResult> {
    try {
      if (await this.isKnown()) return undefined;
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.said.set($localize`Nog niet bekend. Je kunt verder.`);
    this.goOn();
    return undefined;
  }

  private async register(): Promise<TreeValidationResult> {
    try {
      if (this.isSomebodyElse() && (await this.isKnown())) return undefined;
      await firstValueFrom(this.clients.registerClient(registrationFrom(this.typed(), this.id)));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    void this.draft.discard();
    await this.router.navigate(['/inwoners', this.id]);
    return undefined;
  }

  private isSomebodyElse(): boolean {
    const typed = this.typed();
    return typed.birthDate !== '' && typed.looked !== whoIsMeant(typed);
  }

  private async isKnown(): Promise<boolean> {
    const wanted = { name: nameOf(this.typed()), birthDate: this.typed().birthDate };
    const { items } = await firstValueFrom(this.clients.matchClient(wanted));
    this.known.set(items);
    return items.length > 0;
  }

  private toRest(): void {
    const { nativeElement } = this.host;
    afterNextRender(() => nativeElement.querySelector<HTMLElement>('.next')?.focus(), {
      injector: this.injector,
    });
  }
}

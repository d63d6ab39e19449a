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
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import {
  addDays,
  type AgreementWay,
  dayOf,
  limits,
  type SharedPart,
  type SharingPartner,
} from '@ademruimte/contracts';
import {
  AccessService,
  aDay,
  atMost,
  followDraft,
  getCurrentBridgeTemplateResource,
  type HelperOutside,
  needed,
  newId,
  type PersonWithAccess,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { partWord } from './sharing-words';

interface TypedSharing {
  withKind: SharingPartner;
  /** An expert or a helper. */
  who: string;
  name: string;
  parts: SharedPart[];
  lifeDomainCodes: string[];
  fromDay: string;
  untilDay: string;
  agreedHow: AgreementWay;
  agreedOn: string;
}

/** What a shared part of life is called in the request, per kind of partner. */
const FIELD = { staff: 'staffMemberId', helper: 'helperId' } as const;

/** Half a year: long enough to matter, short enough to talk about again. */
const USUAL_DAYS = 182;

/** Writes down what the client wants shared: with whom, what, until when, and how it was agreed. */
@Component({
  selector: 'adem-sharing-form',
  imports: [
    ...[Choice, DayField, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatCheckbox, MatError, MatFormField, MatInput, MatLabel],
  ],
  templateUrl: './sharing-form.html',
  styleUrl: './sharing-form.scss',
})
export class SharingForm {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();
  readonly people = input.required<readonly PersonWithAccess[]>();
  readonly helpers = input.required<readonly HelperOutside[]>();
  readonly done = output();

  private readonly access = inject(AccessService);
  private readonly id = newId();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly template = getCurrentBridgeTemplateResource();
  private readonly today = dayOf(new Date());

  private readonly typed = signal<TypedSharing>({
    ...{ withKind: 'staff', who: '', name: '', parts: [], lifeDomainCodes: [] },
    ...{ fromDay: this.today, untilDay: addDays(this.today, USUAL_DAYS) },
    ...{ agreedHow: 'spoken', agreedOn: this.today },
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      atMost(path.name, limits.fullName);
      needed(path.fromDay, $localize`Vanaf welke dag?`);
      needed(path.agreedOn, $localize`Op welke dag spraken jullie dit af?`);
      aDay(path.fromDay);
      aDay(path.untilDay);
      aDay(path.agreedOn);
    },
    { submission: { action: () => this.share(), onInvalid: toFirstError } },
  );

  protected readonly draft = followDraft(
    () => ({ form: 'sharing', clientId: this.clientId() }),
    this.typed,
  );
  protected readonly kind = computed(() => this.typed().withKind);
  protected readonly kinds = [
    { value: 'staff' as const, label: $localize`ervaringsdeskundige` },
    { value: 'helper' as const, label: $localize`iemand die helpt` },
    { value: 'organisation' as const, label: $localize`organisatie` },
  ];
  protected readonly ways = [
    { value: 'spoken' as const, label: $localize`mondeling` },
    { value: 'on_paper' as const, label: $localize`op papier` },
    { value: 'on_tablet' as const, label: $localize`op de tablet` },
  ];
  protected readonly who = computed(() =>
    this.kind() === 'helper'
      ? this.helpers().map(({ id, name }) => ({ id, name }))
      : this.people()
          .filter(({ because }) => because === 'experience_expert')
          .map(({ staffMemberId: id, name }) => ({ id, name })),
  );
  protected readonly parts = computed(() => {
    const forExpert: readonly SharedPart[] = ['phone', 'address'];
    const others: readonly SharedPart[] = ['plan', 'bridge', 'appointments', ...forExpert];
    const offered = this.kind() === 'staff' ? forExpert : others;
    return offered.map((value) => ({ value, label: partWord(value) }));
  });
  /** For an expert only what they do not see already; for others any part of life. */
  protected readonly domains = computed(() => {
    const pillars = this.template.hasValue() ? this.template.value().pillars : [];
    const all = pillars.flatMap(({ domains }) => domains);
    return all.filter(({ sensitive }) => sensitive || this.kind() !== 'staff');
  });

  constructor() {
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }

  protected has(list: 'parts' | 'lifeDomainCodes', value: string): boolean {
    return this.typed()[list].some((one) => one === value);
  }

  protected toggle(list: 'parts' | 'lifeDomainCodes', value: string): void {
    this.typed.update((typed) => {
      const others = typed[list].filter((one) => one !== value);
      const next = others.length < typed[list].length ? others : [...typed[list], value];
      return { ...typed, [list]: next };
    });
  }

  private async share(): Promise<TreeValidationResult> {
    const { who, name, untilDay, ...rest } = this.typed();
    const chosen = this.chosen();
    const missing = this.missing(chosen.parts.length + chosen.lifeDomainCodes.length);
    if (missing) return missing;
    const kind = rest.withKind;
    const partner = kind === 'organisation' ? { name } : { [FIELD[kind]]: who };
    const request = { id: this.id, ...rest, ...chosen, ...partner, untilDay: untilDay || null };
    try {
      await firstValueFrom(this.access.agreeToShare(this.clientId(), request));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.letGo();
    return undefined;
  }

  /** It was kept, or nobody wants it any more. */
  protected letGo(): void {
    void this.draft()?.discard();
    this.done.emit();
  }

  /** What was ticked and is still offered: another partner is offered something else. */
  private chosen() {
    const { parts, lifeDomainCodes } = this.typed();
    const offered = this.parts().map(({ value }) => value);
    const codes = this.domains().map(({ code }) => code);
    return {
      parts: parts.filter((part) => offered.includes(part)),
      lifeDomainCodes: lifeDomainCodes.filter((code) => codes.includes(code)),
    };
  }

  /** What somebody still has to say; said only when they want to keep it. */
  private missing(count: number): TreeValidationResult {
    const { withKind, who, name, untilDay } = this.typed();
    const isOrganisation = withKind === 'organisation';
    if (!(isOrganisation ? name.trim() : who)) {
      const fieldTree = isOrganisation ? this.form.name : this.form.who;
      return { kind: 'required', message: $localize`Met wie?`, fieldTree };
    }
    if (!count) {
      return { kind: 'empty-list', message: $localize`Wat wil ${this.name()}:name: delen?` };
    }
    if (withKind !== 'staff' || untilDay) return undefined;
    const message = $localize`Tot wanneer? Delen met een ervaringsdeskundige heeft een einde.`;
    return { kind: 'required', message, fieldTree: this.form.untilDay };
  }
}

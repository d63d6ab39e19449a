import { Component, computed, ElementRef, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { HowSure, Ideas, sayIfThen } from '@ademruimte/plan-ui';
import { limits } from '@ademruimte/contracts';
import { Choice, DayChoice, PlainHelp, QuotePipe } from '@ademruimte/web-ui';
import { TalkFoot } from '../frame/talk-foot';
import { TalkStore } from '../talk-store';
import { reminderOptions, reminderOf, reminderPart } from './reminder';
import { TalkPlan } from './talk-plan';

/** One small step: what and when, how sure it is, and what helps when it does not go by itself. */
@Component({
  selector: 'adem-talk-step-page',
  imports: [
    Choice,
    DayChoice,
    HowSure,
    Ideas,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    PlainHelp,
    QuotePipe,
    RouterLink,
    TalkFoot,
  ],
  providers: [TalkPlan],
  templateUrl: './step-page.html',
  styleUrls: ['../stage.scss', './plan-parts.scss'],
})
export class StepPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(TalkStore);
  protected readonly plan = inject(TalkPlan);

  protected readonly text = computed(() => this.plan.step().text ?? '');
  protected readonly question = computed(() => this.store.asked(0));
  protected readonly remindQuestion = computed(() => this.store.asked(2));
  protected readonly ideas = computed(() =>
    (this.plan.domain()?.smallSteps ?? []).filter((idea) => idea !== this.text().trim()),
  );
  /** Shown beside a step of their own; beside an idea from here another one is not smaller. */
  protected readonly smallIdea = computed(() => {
    const { smallSteps = [] } = this.plan.domain() ?? {};
    const [first] = smallSteps;
    return smallSteps.includes(this.text().trim()) ? undefined : first?.replace(/\.$/, '');
  });
  protected readonly example = computed(() => {
    const { if: when, then } = this.plan.step();
    return when || then ? undefined : (this.plan.domain()?.ifThenExample ?? undefined);
  });
  protected readonly exampleWords = computed(() => {
    const one = this.example();
    return one ? [sayIfThen(one.if, one.then)] : [];
  });
  protected readonly confidence = computed(() => String(this.plan.step().confidence ?? ''));
  protected readonly owners = computed(() => [
    { value: 'client' as const, label: this.store.kit().callName },
    { value: 'worker' as const, label: this.store.kit().staffName },
    { value: 'other' as const, label: $localize`iemand anders` },
  ]);
  protected readonly reminders = computed(() => reminderOptions(this.store.kit()));
  protected readonly reminder = computed(() => reminderOf(this.plan.step(), this.store.kit()));
  /** What is still missing, said only after somebody wanted to go on. */
  protected readonly missing = linkedSignal<string, string>({
    source: () => `${this.text()} ${this.plan.step().dueOn ?? ''}`,
    computation: () => '',
  });

  protected takeExample(): void {
    const one = this.example();
    if (one) this.plan.plan({ if: one.if, then: one.then });
  }

  protected remind(choice: string): void {
    this.plan.plan(reminderPart(choice, this.store.kit()));
  }

  /** Somebody is not so sure: the words come up again, to be made smaller. */
  protected makeSmaller(): void {
    const field = this.host.querySelector<HTMLTextAreaElement>('textarea');
    field?.focus();
    field?.select();
  }

  protected goOn(): void {
    this.missing.set(this.whatIsMissing());
    if (this.missing() === '')
      void this.router.navigate(['../../afsluiten'], { relativeTo: this.route });
    else if (!this.plan.hasStep()) this.host.querySelector('textarea')?.focus();
  }

  private whatIsMissing(): string {
    const { text, dueOn, owner, ownerName } = this.plan.step();
    if (!text?.trim()) return $localize`Schrijf eerst de stap op. Overslaan mag ook.`;
    if (text.length > limits.stepText)
      return $localize`Dit is te lang voor een stap. Maak hem korter.`;
    if (!dueOn) return $localize`Kies een dag voor de stap.`;
    if (dueOn < this.store.today()) return $localize`Deze dag is al voorbij. Kies een andere dag.`;
    if (owner === 'other' && !ownerName?.trim()) return $localize`Schrijf op wie de stap doet.`;
    return '';
  }
}

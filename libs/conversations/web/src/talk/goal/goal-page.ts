import { Component, computed, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { limits } from '@ademruimte/contracts';
import { Choice, type ChoiceOption, PlainHelp, QuotePipe } from '@ademruimte/web-ui';
import { TalkFoot } from '../frame/talk-foot';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';
import { TalkPlan } from './talk-plan';

const NEW = 'new';
const OTHER = 'other';

/** One goal, in the client's own words: from what was just talked about, or from anything else. */
@Component({
  selector: 'adem-talk-goal-page',
  imports: [Choice, MatButton, MatFormField, MatInput, MatLabel, PlainHelp, RouterLink, TalkFoot],
  providers: [QuotePipe, TalkPlan],
  templateUrl: './goal-page.html',
  styleUrls: ['../stage.scss', './plan-parts.scss'],
})
export class GoalPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly quote = inject(QuotePipe);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(TalkStore);
  protected readonly topics = inject(TalkTopics);
  protected readonly plan = inject(TalkPlan);
  protected readonly most = limits.goalTitle;

  protected readonly question = computed(() =>
    this.store.speak({
      je: $localize`Wat wil je als eerste?`,
      u: $localize`Wat wilt u als eerste?`,
    }),
  );
  protected readonly title = computed(() => this.plan.goal().title ?? '');
  protected readonly isLong = computed(() => this.title().length > this.most);
  /** What people may go on with, and beginning something new. */
  protected readonly beginnings = computed((): readonly ChoiceOption[] => [
    ...this.plan.activeGoals().map(({ id, title }) => ({ value: id, label: this.said(title) })),
    { value: NEW, label: $localize`Iets nieuws` },
  ]);
  protected readonly beginning = computed(() => this.plan.existing()?.id ?? NEW);

  protected readonly places = computed((): readonly ChoiceOption[] => [
    ...this.topics.chosen().map(({ id, title }) => ({ value: id, label: title })),
    { value: OTHER, label: $localize`iets anders` },
  ]);
  private readonly wantsOther = signal(false);
  protected readonly isOther = computed(() => this.wantsOther() || this.place() === OTHER);
  protected readonly place = computed(() => {
    if (this.wantsOther()) return OTHER;
    const { id = '' } = this.plan.domain() ?? {};
    return this.topics.chosen().some((domain) => domain.id === id) ? id : OTHER;
  });
  protected readonly resting = computed(() =>
    this.plan.activeGoals().map(({ id, title }) => ({ value: id, label: this.said(title) })),
  );
  protected readonly rests = computed(() => this.plan.resting()?.id ?? '');
  /** What is still missing, said only after somebody wanted to go on. */
  protected readonly missing = linkedSignal<string, string>({
    source: () => `${this.title()} ${this.rests()} ${this.plan.domain()?.id ?? ''}`,
    computation: () => '',
  });

  protected begin(with_: string): void {
    if (with_ === NEW) this.plan.beginNew();
    else this.plan.goOnWith(with_);
  }

  protected putIn(place: string): void {
    this.wantsOther.set(place === OTHER);
    if (place !== OTHER) this.plan.word({ lifeDomain: place });
  }

  protected goOn(): void {
    this.missing.set(this.whatIsMissing());
    if (this.missing() === '') void this.router.navigate(['stap'], { relativeTo: this.route });
    else if (!this.plan.hasGoal() || this.isLong()) this.host.querySelector('textarea')?.focus();
  }

  private whatIsMissing(): string {
    if (!this.plan.hasGoal())
      return $localize`Schrijf eerst op wat het doel is. Overslaan mag ook.`;
    if (this.isLong()) return $localize`Dit is te lang voor een doel. Maak het korter.`;
    if (!this.plan.domain()) return $localize`Kies waar het doel over gaat.`;
    if (this.plan.lacksRoom()) return $localize`Kies welk doel even mag rusten.`;
    return '';
  }

  private said(title: string): string {
    return this.quote.transform(title);
  }
}

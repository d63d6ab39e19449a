import { Component, computed, inject } from '@angular/core';
import { sayIfThen, sayWhole } from '@ademruimte/plan-ui';
import { capital, QuotePipe, sayDay } from '@ademruimte/web-ui';
import { TalkPlan } from '../goal/talk-plan';
import { TalkStore } from '../talk-store';

/** What was agreed, on one sheet in large words: the goal, one step, its day and what helps. */
@Component({
  selector: 'adem-talk-sheet',
  imports: [QuotePipe],
  templateUrl: './sheet.html',
  styleUrl: './sheet.scss',
})
export class Sheet {
  protected readonly store = inject(TalkStore);
  protected readonly plan = inject(TalkPlan);

  /** What stays off paper until the client says it may be on it. */
  protected readonly offPaper = computed(
    () => this.plan.isSensitive() && this.store.read<boolean>('onCopy') !== true,
  );
  protected readonly greeting = computed(() => capital(this.store.kit().callName));
  protected readonly wish = computed(() =>
    this.store.speak({ je: $localize`Dit wil je`, u: $localize`Dit wilt u` }),
  );
  protected readonly yourStep = computed(() =>
    this.store.speak({ je: $localize`Jouw stap`, u: $localize`Uw stap` }),
  );
  /** Somebody else's name before the step, when the client does not do it. */
  protected readonly doer = computed(() => {
    const { owner = 'client', ownerName = '' } = this.plan.step();
    if (owner === 'client') return '';
    return owner === 'worker' ? this.store.kit().staffName : ownerName;
  });
  protected readonly day = computed(() => {
    const { dueOn } = this.plan.step();
    return dueOn ? capital(sayDay(dueOn)) : '';
  });
  protected readonly ifThen = computed(() => {
    const { if: when, then } = this.plan.step();
    return sayIfThen(when ?? null, then ?? null);
  });
  protected readonly setback = computed(() => {
    const { setback = '' } = this.plan.step();
    return setback.trim() ? sayWhole(setback) : '';
  });
  protected readonly reminder = computed(() => {
    const { reminderBy, reminderHow } = this.plan.step();
    if (!reminderHow || !reminderBy) return '';
    if (reminderBy === this.store.kit().callName) {
      return this.store.speak({
        je: $localize`Je herinnert jezelf eraan.`,
        u: $localize`U herinnert uzelf eraan.`,
      });
    }
    return this.store.speak({
      je: $localize`${reminderBy}:name: herinnert je eraan, ${reminderHow}:how:.`,
      u: $localize`${reminderBy}:name: herinnert u eraan, ${reminderHow}:how:.`,
    });
  });
  protected readonly call = computed(() => {
    const { staffName, teamPhone } = this.store.kit();
    // A number stays on one line, to be read in one go.
    const phone = teamPhone?.replaceAll(' ', '\u00a0');
    return phone
      ? $localize`Bellen kan met ${staffName}:name:, ${phone}:phone:.`
      : $localize`${staffName}:name: helpt hierbij.`;
  });
  protected readonly again = computed(() => {
    const { day, time } = this.store.part('next');
    if (!day) return '';
    const clock = time ? $localize`, om ${time.replace(/^0/, '').replace(':', '.')}:time: uur` : '';
    return $localize`We zien elkaar weer op ${sayDay(day)}:day:${clock}:time:.`;
  });
}

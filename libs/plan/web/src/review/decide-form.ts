import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type ApprovalState, limits } from '@ademruimte/contracts';
import {
  atMost,
  ifMatch,
  PlanService,
  RecordForm,
  type ReviewResponse,
  type Typed,
} from '@ademruimte/web-client';
import { FieldErrors, SavedLine } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenPlan } from '../open-plan';

interface DecisionModel extends Typed {
  version: number;
  words: string;
}

/** The review as it is now, when somebody was faster. */
interface ReviewNow {
  readonly version: number;
  readonly approval: ApprovalState;
  readonly worked: string | null;
}

/** The lead who looks along agrees, or asks something first. */
@Component({
  selector: 'adem-decide-form',
  imports: [
    ...[FieldErrors, FormField, FormRoot, MatButton, MatError, MatFormField, MatHint],
    ...[MatInput, MatLabel, SavedLine],
  ],
  templateUrl: './decide-form.html',
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
    .words {
      white-space: pre-line;
    }
  `,
})
export class DecideForm {
  readonly review = input.required<ReviewResponse>();
  /** It was decided, here or by a colleague; whether the lead agreed, when it was here. */
  readonly decided = output<'approved' | 'returned' | undefined>();

  private readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);

  /** Which of the two buttons was pressed; a question needs words. */
  protected readonly way = signal<'approved' | 'returned'>('approved');
  protected readonly form = new RecordForm<DecisionModel>({
    from: () => ({ version: this.review().version, words: '' }),
    rules: (path) => {
      atMost(path.words, limits.ownWords);
      required(path.words, {
        message: $localize`Schrijf op wat je wilt weten.`,
        when: () => this.way() === 'returned',
      });
    },
    draft: () => ({ form: 'review-answer', recordId: this.review().id }),
    send: (typed) => this.send(typed),
    read: (current: ReviewNow) => this.changed(current),
    done: () => this.decided.emit(this.way()),
  });
  protected readonly fields = this.form.fields;

  private readonly current = signal<ReviewNow | undefined>(undefined);
  /** What somebody made of it meanwhile. */
  protected readonly now = computed(() => {
    const current = this.current();
    if (!current) return undefined;
    const isOpen = current.approval === 'asked';
    return { isOpen, worked: current.worked };
  });

  protected goOn(): void {
    void this.form.settle(new Set());
  }

  /** What a colleague did stands; what was typed goes. */
  protected leave(): void {
    this.form.drop();
    this.decided.emit(undefined);
  }

  private changed(current: ReviewNow): DecisionModel {
    this.current.set(current);
    return { ...this.form.value(), version: current.version };
  }

  private async send({ version, words }: DecisionModel): Promise<void> {
    const clientId = this.plan.clientId();
    const { id } = this.review();
    const options = { headers: ifMatch(version) };
    const request =
      this.way() === 'returned'
        ? this.plans.returnProgressReview(clientId, id, { words }, options)
        : this.plans.approveProgressReview(clientId, id, { words: words || null }, options);
    await firstValueFrom<unknown>(request);
  }
}

import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { ReviewedGoalResponse, ReviewResponse } from '@ademruimte/web-client';
import { MomentPipe, QuotePipe } from '@ademruimte/web-ui';
import { choiceNames, saidNames } from './review-words';

/** One time two people looked back: what worked, what was chosen, and what was said about it. */
@Component({
  selector: 'adem-review-card',
  imports: [MatButton, MomentPipe, QuotePipe, RouterLink],
  templateUrl: './review-card.html',
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    .label {
      margin: 0;
      font-size: 1rem;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .lines > li {
      padding-block: 10px;
    }
  `,
})
export class ReviewCard {
  readonly review = input.required<ReviewResponse>();
  /** Whether what was chosen can be done from here. */
  readonly mayDo = input(false);

  private readonly names = choiceNames();
  private readonly said = saidNames();
  protected readonly isEmpty = computed(() => {
    const { worked, hindered, goals } = this.review();
    return !worked && !hindered && goals.length === 0;
  });
  protected readonly lines = computed(() =>
    this.review().said.map(({ kind, byName, words, saidAt }) => ({
      ...{ words, saidAt, who: this.said[kind](byName) },
    })),
  );

  protected choice({ choice }: ReviewedGoalResponse): string {
    return this.names[choice];
  }

  /** Where a goal is put in other words, or ended. */
  protected placeOf({ goalId, choice }: ReviewedGoalResponse): string[] {
    return ['..', 'doel', goalId, ...(choice === 'let_go' ? ['afronden'] : [])];
  }
}

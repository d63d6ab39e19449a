import { Component } from '@angular/core';

/** One goal and one step, in the words of the person at the table. */
@Component({
  selector: 'adem-talk-goal-page',
  template: `
    <div class="stage">
      <h1 tabindex="-1" i18n>Wat wil je als eerste?</h1>
    </div>
  `,
  styleUrl: '../stage.scss',
})
export class GoalPage {}

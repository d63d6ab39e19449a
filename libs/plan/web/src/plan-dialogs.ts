import { inject, Injectable, Injector, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { StepResponse } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { MilestoneDialog } from './dialogs/milestone-dialog';
import { RecogniseDialog, type Recognised } from './dialogs/recognise-dialog';
import { ReplanDialog, type Replanned } from './dialogs/replan-dialog';
import { type MayRest, RestDialog } from './dialogs/rest-dialog';

/** The short questions of the plan page; each gives the answer, or nothing when it was left. */
@Injectable()
export class PlanDialogs {
  private readonly dialogs = inject(MatDialog);
  private readonly injector = inject(Injector);

  replan(step: StepResponse): Promise<Replanned> {
    return this.ask<Replanned>(ReplanDialog, step);
  }

  recognise(about: Recognised): Promise<boolean | undefined> {
    return this.ask<boolean>(RecogniseDialog, about);
  }

  addMilestone(goalId: string | null): Promise<boolean | undefined> {
    return this.ask<boolean>(MilestoneDialog, goalId);
  }

  whichMayRest(goals: readonly MayRest[]): Promise<string | undefined> {
    return this.ask<string>(RestDialog, goals);
  }

  private ask<Answer>(dialog: Type<unknown>, data: unknown): Promise<Answer | undefined> {
    const opened = this.dialogs.open<unknown, unknown, Answer>(dialog, {
      data,
      injector: this.injector,
      width: '36rem',
      maxWidth: 'calc(100vw - 24px)',
    });
    return firstValueFrom(opened.afterClosed());
  }
}

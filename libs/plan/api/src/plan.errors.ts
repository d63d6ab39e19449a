import { Conflict, DomainError } from '@ademruimte/api-platform';

/** A goal as the question "which one may rest?" shows it. */
export interface GoalInSight {
  readonly id: string;
  readonly title: string;
}

/** One goal too many at once; says which are active, so that one of them may rest. */
export class TooManyActiveGoals extends Conflict {
  readonly code = 'too-many-active-goals';
  override readonly showsFile = true;
  override readonly details: Record<string, unknown>;

  constructor(max: number, active: readonly GoalInSight[]) {
    super('Enough goals are active; one of them may rest first.');
    this.details = { max, activeGoals: active.map(({ id, title }) => ({ id, title })) };
  }
}

/** A goal that ended stays as it ended. */
export class GoalHasEnded extends Conflict {
  readonly code = 'goal-has-ended';

  constructor() {
    super('This goal has ended.');
  }
}

/** A goal that rests asks for nothing: it gets no new steps. */
export class GoalNotActive extends Conflict {
  readonly code = 'goal-not-active';

  constructor() {
    super('This goal is resting.');
  }
}

/** There is no active goal to agree on. */
export class PlanEmpty extends Conflict {
  readonly code = 'plan-empty';

  constructor() {
    super('There is no active goal to agree on.');
  }
}

/** Goals alone are no agreement: at least one small step makes it a plan. */
export class PlanHasNoStep extends Conflict {
  readonly code = 'plan-has-no-step';

  constructor() {
    super('No active goal has a step yet.');
  }
}

/** A step that is done or dropped has to be reopened before it changes. */
export class StepHasEnded extends Conflict {
  readonly code = 'step-has-ended';

  constructor() {
    super('This step is done or dropped.');
  }
}

/** An experience expert may see a step and still not do it: it is somebody else's. */
export class StepNotYours extends DomainError {
  readonly code = 'step-not-yours';
  readonly status = 403;

  constructor() {
    super('This step is for somebody else to do.');
  }
}

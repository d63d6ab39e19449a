export { Appreciation, type RecognitionGiven } from './appreciation.service';
export type { ChangeOf } from './change-of';
export { GoalResponse, PlanLifeDomain } from './goals.dto';
export {
  Goals,
  type GoalEnding,
  type GoalInTalk,
  type NewGoal,
  type WantedGoal,
} from './goals.service';
export { PlanModule, planEntities } from './plan.module';
export { PlanResponse } from './plan.dto';
export { type GoalRow, STEPS as STEPS_OF_GOAL } from './plan.queries';
export { goalResponse } from './plan-shown';
export { Plans, type Agreeing } from './plans.service';
export { type HeldReview, Reviews } from './review/reviews.service';
export { MilestoneResponse, RecognitionResponse, RecognitionWords } from './recognition.dto';
export { StepProgress } from './step-progress.service';
export { ReviseStepRequest, StepEventResponse, StepResponse } from './steps.dto';
export { Steps, type NewStep, type WantedStep } from './steps.service';

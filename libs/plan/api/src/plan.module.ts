import { Module } from '@nestjs/common';
import { ClientsModule } from '@ademruimte/clients-api';
import { ActionStep } from './action-step.entity';
import { Appreciation } from './appreciation.service';
import { Goal } from './goal.entity';
import { GoalPlan } from './goal-plan.entity';
import { GoalPlanVersion } from './goal-plan-version.entity';
import { GoalsController } from './goals.controller';
import { Goals } from './goals.service';
import { Milestone } from './milestone.entity';
import { PlanController } from './plan.controller';
import { PlanKeeper } from './plan-keeper';
import { Plans } from './plans.service';
import { Recognition } from './recognition.entity';
import {
  ProgressReview,
  ReviewConversation,
  ReviewedGoal,
  ReviewedGoals,
  ReviewList,
  Reviews,
  ReviewsController,
  ReviewWord,
} from './review';
import { StepEvent } from './step-event.entity';
import { StepHistory } from './step-history';
import { StepProgress } from './step-progress.service';
import { StepsController } from './steps.controller';
import { Steps } from './steps.service';

/** Tables of the plan, for the list of entities an app is made with. */
export const planEntities = [
  ActionStep,
  Goal,
  GoalPlan,
  GoalPlanVersion,
  Milestone,
  ProgressReview,
  Recognition,
  ReviewedGoal,
  ReviewWord,
  StepEvent,
];

/** Goals in the client's own words, small steps, and what two people agreed. */
@Module({
  imports: [ClientsModule],
  controllers: [PlanController, GoalsController, StepsController, ReviewsController],
  providers: [
    ...[Appreciation, Goals, PlanKeeper, Plans, StepHistory, StepProgress, Steps],
    ...[ReviewConversation, ReviewedGoals, ReviewList, Reviews],
  ],
  exports: [Appreciation, Goals, Plans, Reviews, StepProgress, Steps],
})
export class PlanModule {}

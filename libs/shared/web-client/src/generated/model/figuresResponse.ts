/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AppointmentFigures } from './appointmentFigures';
import type { FiguresResponseScope } from './figuresResponseScope';
import type { FirstTalkFigures } from './firstTalkFigures';
import type { GoalFigures } from './goalFigures';
import type { PillarFigure } from './pillarFigure';
import type { StepFigures } from './stepFigures';

export interface FiguresResponse {
  scope: FiguresResponseScope;
  quarter: string;
  from: string;
  until: string;
  threshold: number;
  pillars: PillarFigure[];
  /** @nullable */
  goals: GoalFigures | null;
  /** @nullable */
  steps: StepFigures | null;
  /** @nullable */
  firstTalk: FirstTalkFigures | null;
  /** @nullable */
  appointments: AppointmentFigures | null;
}

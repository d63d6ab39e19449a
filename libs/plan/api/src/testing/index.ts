export { type GivenRecord, inDays, PlanGiven } from './plan.given';

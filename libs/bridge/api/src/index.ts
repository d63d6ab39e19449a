export type { AssessmentView } from './assessment.entity';
export { Assessments, type NewAssessment } from './assessments.service';
export { BridgeModule, bridgeEntities } from './bridge.module';
export { Bridges, type ChosenMoments } from './bridge.service';
export { BridgeTemplates } from './bridge-templates.service';
export type { BridgeContent } from './content/bridge-content';
export { defaultBridge } from './content/default-bridge';
export type { SaidRating } from './said-rating';

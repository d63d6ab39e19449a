/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TalkKitStep {
  id: string;
  text: string;
  dueOn: string;
}

/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface FileAgreement {
  agreedOn: string;
  changedSince: boolean;
}

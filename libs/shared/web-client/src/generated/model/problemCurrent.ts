/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * The record as it is now (412).
 */
export type ProblemCurrent = { [key: string]: unknown };

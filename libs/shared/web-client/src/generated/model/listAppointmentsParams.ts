/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListAppointmentsParams = {
from: string;
until: string;
};

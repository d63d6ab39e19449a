/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileTrajectoryStatus } from './fileTrajectoryStatus';

export interface FileTrajectory {
  id: string;
  status: FileTrajectoryStatus;
  startedOn: string;
  noticeGivenOn: string;
}

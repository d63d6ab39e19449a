/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WorkerTaskResponse } from './workerTaskResponse';

export interface TalkAfterResponse {
  finishedAt: string;
  finishedByName: string;
  nextContactOn: string;
  tasks: WorkerTaskResponse[];
}

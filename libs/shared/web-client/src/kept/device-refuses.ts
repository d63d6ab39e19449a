import type { StorageTrouble } from './kept-types';

/** This device keeps nothing now: there is no storage, or it is full. */
export class DeviceRefuses extends Error {
  constructor(readonly why: StorageTrouble) {
    super(`This device keeps nothing: ${why}.`);
  }
}

import { forgetStaleKey } from './device-database';

/** Looks now and every minute whether the key on this device is too old. */
export function watchKey(): void {
  void forgetStaleKey();
  setInterval(() => void forgetStaleKey(), 60_000);
}

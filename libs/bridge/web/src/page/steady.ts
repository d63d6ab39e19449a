import {
  linkedSignal,
  type Resource,
  resourceFromSnapshots,
  type ResourceRef,
  type ResourceSnapshot,
} from '@angular/core';

/**
 * The same data, but the last value stays in sight while another one is on its way: a page that
 * asks for two other moments does not jump, and focus stays where it was.
 */
export function steady<T>(source: ResourceRef<T>): Resource<T> & { reload: () => boolean } {
  const snapshot = linkedSignal<ResourceSnapshot<T>, ResourceSnapshot<T>>({
    source: source.snapshot,
    computation: (now, before) => {
      const last = before?.value;
      const keeps = now.status === 'loading' && last && last.status !== 'error';
      return keeps ? { status: 'loading', value: last.value } : now;
    },
  });
  return Object.assign(resourceFromSnapshots(snapshot), { reload: () => source.reload() });
}

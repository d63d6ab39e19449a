import { computed, DestroyRef, effect, inject, Injectable, linkedSignal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router } from '@angular/router';
import type { Permission } from '@ademruimte/contracts';
import {
  ClientChanges,
  ClientInView,
  type FileResponse,
  openFileResource,
} from '@ademruimte/web-client';
import { filter, map } from 'rxjs';

/** Parts that are written time and again during a talk; nothing on the frame shows them. */
const WRITTEN_OFTEN = new Set(['assessments']);

interface Known {
  readonly clientId: string;
  readonly file: FileResponse | undefined;
}

/**
 * The file of the client somebody works with, asked for once and shown by the frame and the first
 * page alike. It is asked for again when any page wrote something in it, and not otherwise.
 */
@Injectable()
export class ClientFile {
  readonly clientId = toSignal(
    inject(ActivatedRoute).params.pipe(map((params) => params['clientId'] as string)),
    { requireSync: true },
  );
  readonly resource = openFileResource(this.clientId);

  /** The newest we know: a reload that fails takes nothing off the screen. */
  private readonly newest = linkedSignal<Known, Known>({
    source: () => ({
      clientId: this.clientId(),
      file: this.resource.hasValue() ? this.resource.value() : undefined,
    }),
    computation: (now, before) =>
      !now.file && before?.value.clientId === now.clientId ? before.value : now,
  });
  readonly known = computed(() => this.newest().file);
  /** Whether there is nothing to show because it could not be had. */
  readonly failed = computed(() => this.resource.status() === 'error' && !this.known());
  /** Whether what is shown may be older than what is kept, because asking again failed. */
  readonly outdated = computed(() => this.resource.status() === 'error' && !!this.known());

  private readonly held = computed(() => new Set<Permission>(this.known()?.may ?? []));
  private stale = false;

  constructor() {
    this.tellThePages();
    inject(ClientChanges)
      .changes.pipe(
        filter(({ clientId }) => clientId === this.clientId()),
        takeUntilDestroyed(),
      )
      .subscribe(({ part }) => {
        if (WRITTEN_OFTEN.has(part)) this.stale = true;
        else this.reload();
      });
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd && this.stale),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.reload());
  }

  /** The pages inside know how somebody is called and what may be done, without asking again. */
  private tellThePages(): void {
    const inView = inject(ClientInView);
    effect(() => {
      const file = this.known();
      inView.show(file && { ...file.client, may: file.may });
    });
    inject(DestroyRef).onDestroy(() => inView.show(undefined));
  }

  /** Whether the reader may do this in this file. */
  may(permission: Permission): boolean {
    return this.held().has(permission);
  }

  /** Asks for the file again; what is known stays in sight meanwhile. */
  reload(): void {
    this.stale = false;
    this.resource.reload();
  }
}

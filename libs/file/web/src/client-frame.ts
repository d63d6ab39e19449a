import { HttpErrorResponse } from '@angular/common/http';
import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import {
  ActivatedRoute,
  NavigationEnd,
  Router,
  RouterLink,
  RouterLinkActive,
  RouterOutlet,
} from '@angular/router';
import type { Permission } from '@ademruimte/contracts';
import { Loaded, ResourceView } from '@ademruimte/web-ui';
import { filter, map, startWith } from 'rxjs';
import { ClientFile } from './client-file';
import { ClientHead } from './client-head';
import { EmergencyBanner } from './emergency-banner';
import { NextLine } from './next-line';
import { PrepareButton } from './prepare-button';
import { TalkLink } from './talk-link';
import { UrgentPanel } from './urgent/urgent-panel';

interface Tab {
  readonly path: string;
  readonly label: string;
  readonly needs: Permission;
  /** Who may do this finds the same on another tab. */
  readonly unless?: Permission;
}

/**
 * What stays on screen while somebody works with one client: who it is, the tabs they may open and,
 * beside the first page, the next step.
 */
@Component({
  selector: 'adem-client-frame',
  imports: [
    ClientHead,
    EmergencyBanner,
    Loaded,
    MatButton,
    NextLine,
    PrepareButton,
    ResourceView,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TalkLink,
    UrgentPanel,
  ],
  providers: [ClientFile],
  templateUrl: './client-frame.html',
  styleUrl: './client-frame.scss',
})
export class ClientFrame {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly file = inject(ClientFile);
  protected readonly shape = [76, 44];
  protected readonly tabs = computed(() =>
    tabs().filter(
      ({ needs, unless }) => this.file.may(needs) && !(unless && this.file.may(unless)),
    ),
  );

  /** Somebody else's file and one that is not there look the same, to everybody. */
  protected readonly missing = computed(() => {
    const error = this.file.failed() ? this.file.resource.error() : undefined;
    return error instanceof HttpErrorResponse && [400, 403, 404].includes(error.status);
  });

  private readonly tab = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(undefined),
      map(() => this.route.snapshot.firstChild?.routeConfig?.path ?? ''),
    ),
    { requireSync: true },
  );
  /** The first page and the plan say it large; every other page of the file says it in a line. */
  protected readonly nextStep = computed(() =>
    this.tab() && this.tab() !== 'doelplan' ? this.file.known()?.nextStep : null,
  );

  /** A page of the file that is not for this reader is not there either when they type its address. */
  protected readonly closed = computed(() => {
    const needs = NEEDS[this.tab()] ?? tabs().find(({ path }) => path === this.tab())?.needs;
    return !!needs && !!this.file.known() && !this.file.may(needs);
  });

  private readonly row = viewChild<ElementRef<HTMLElement>>('row');

  constructor() {
    // On a phone the row is wider than the screen: the open tab comes into sight.
    afterRenderEffect({
      read: () => {
        const open = this.tabs().findIndex(({ path }) => path === (this.tab() || '.'));
        const row = this.row()?.nativeElement;
        const tab = row?.children[open];
        if (!row || !(tab instanceof HTMLElement)) return;
        row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.clientWidth) / 2;
      },
    });
  }

  protected startConversation(): void {
    void this.router.navigate(['gesprekken', 'nieuw'], { relativeTo: this.route });
  }
}

/** What pages need that have no tab of their own. */
const NEEDS: Readonly<Record<string, Permission>> = {
  gegevens: 'contact:read',
  geschiedenis: 'history:read',
  overdragen: 'handover:propose',
  'wie-keek': 'log:client',
};

const tabs = (): readonly Tab[] => [
  { path: '.', label: $localize`Overzicht`, needs: 'client:read' },
  { path: 'brug', label: $localize`Brug`, needs: 'bridge:read' },
  { path: 'doelplan', label: $localize`Doelplan`, needs: 'plan:read' },
  { path: 'gesprekken', label: $localize`Gesprekken`, needs: 'conversation:read' },
  {
    path: 'notities',
    label: $localize`Notities`,
    needs: 'note:write',
    unless: 'conversation:read',
  },
  { path: 'gezin', label: $localize`Gezin`, needs: 'household:read' },
  { path: 'berichten', label: $localize`Berichten`, needs: 'message:read' },
  { path: 'wie-ziet-wat', label: $localize`Wie ziet wat`, needs: 'access:read' },
];

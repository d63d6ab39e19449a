import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterOutlet } from '@angular/router';
import { BridgeService, ClientInView, newId } from '@ademruimte/web-client';
import {
  ConflictChoice,
  EmptyState,
  Loaded,
  ResourceView,
  SavedLine,
  Undo,
} from '@ademruimte/web-ui';
import { AssessmentWriter } from './assessment-writer';
import { differencesOf } from './difference-words';
import { Filling } from './filling';
import { openFilling } from './open-filling';

/** Holds one bridge while people talk along it: choosing a life domain, and talking about one. */
@Component({
  selector: 'adem-fill-page',
  imports: [ConflictChoice, EmptyState, Loaded, MatButton, ResourceView, RouterOutlet, SavedLine],
  providers: [AssessmentWriter, Filling],
  templateUrl: './fill-page.html',
  styleUrl: './fill-page.scss',
})
export class FillPage {
  /** From the address. */
  readonly clientId = input.required<string>();

  private readonly server = inject(BridgeService);
  private readonly router = inject(Router);
  private readonly clients = inject(ClientInView);
  protected readonly filling = inject(Filling);
  protected readonly mayFill = computed(() => this.clients.may(this.clientId(), 'bridge:rate'));
  protected readonly opened = resource({
    params: () => this.clientId(),
    loader: ({ params }) => this.open(params),
  });
  protected readonly differences = computed(() =>
    differencesOf(this.filling.conflict(), this.filling.domains()),
  );

  constructor() {
    const bar = inject(Undo);
    effect(() => {
      if (this.filling.joined()) {
        bar.say($localize`Een collega vulde ook iets in. Het staat er nu bij.`);
      }
    });
  }

  protected keepAsNew(): void {
    this.filling.startAgain(newId());
  }

  protected leave(): void {
    this.filling.letGo();
    void this.router.navigate(['/inwoners', this.clientId(), 'brug']);
  }

  private async open(clientId: string) {
    const opened = await openFilling(this.server, clientId);
    this.filling.begin(clientId, opened);
    return opened;
  }
}

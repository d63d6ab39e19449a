import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AccessService,
  ifMatch,
  listOwnInvitationsResource,
  type OwnInvitation,
  sentenceOf,
} from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';

/**
 * An experience expert's people. Who asks for them stands here by the name to be called by and
 * nothing else; handing back asks for no reason, and is offered as quietly as saying yes.
 */
@Component({
  selector: 'adem-own-invitations',
  imports: [MatButton, RouterLink],
  templateUrl: './own-invitations.html',
  styleUrl: './own-invitations.scss',
})
export class OwnInvitations {
  /** Somebody was handed back: nothing of them may stay on the page. */
  readonly handedBack = output();

  private readonly access = inject(AccessService);

  private readonly all = listOwnInvitationsResource({ defaultValue: [] });
  private readonly known = computed(() => (this.all.hasValue() ? this.all.value() : []));
  protected readonly asked = computed(() => this.known().filter(({ state }) => state === 'open'));
  protected readonly people = computed(() =>
    this.known().filter(({ state }) => state === 'accepted'),
  );
  protected readonly busy = signal(false);
  protected readonly said = signal('');
  protected readonly refusal = signal('');
  /** Whom somebody is about to hand back: once it is done, it cannot be undone. */
  protected readonly leaving = signal<string | undefined>(undefined);

  protected accept({ id, version, callName }: OwnInvitation): void {
    const options = { headers: ifMatch(version) };
    const thanks = $localize`Fijn. Je loopt vanaf nu mee met ${callName}:name:.`;
    void this.answer(() => firstValueFrom(this.access.acceptInvitation(id, options)), thanks);
  }

  protected handBack({ id, version }: OwnInvitation): void {
    const options = { headers: ifMatch(version) };
    const thanks = $localize`Teruggegeven. Je hoeft niets uit te leggen.`;
    void this.answer(async () => {
      await firstValueFrom(this.access.handBackInvitation(id, options));
      this.handedBack.emit();
    }, thanks);
  }

  private async answer(send: () => Promise<unknown>, thanks: string): Promise<void> {
    this.refusal.set('');
    this.said.set('');
    this.busy.set(true);
    try {
      await send();
      this.leaving.set(undefined);
      this.said.set(thanks);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
    this.all.reload();
  }
}

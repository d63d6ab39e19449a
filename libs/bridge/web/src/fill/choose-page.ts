import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { sentenceOf } from '@ademruimte/web-client';
import { DayPipe, Undo } from '@ademruimte/web-ui';
import { kindWords } from '../kind-words';
import { DomainTile } from './domain-tile';
import { Filling, type MomentPart } from './filling';
import { MomentFields } from './moment-fields';

/** The life domains as tiles: pick what matters today, leave the rest. */
@Component({
  selector: 'adem-choose-page',
  imports: [DayPipe, DomainTile, MatButton, MomentFields, RouterLink],
  templateUrl: './choose-page.html',
  styleUrl: './choose-page.scss',
})
export class ChoosePage {
  /** From the address. */
  readonly clientId = input.required<string>();

  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  protected readonly filling = inject(Filling);
  protected readonly busy = signal(false);
  /** Whether the kind or day of a draft that was saved is being put right. */
  protected readonly correcting = signal(false);
  protected readonly corrected = signal<MomentPart | undefined>(undefined);
  /** Whether a colleague chose another kind or day meanwhile. */
  protected readonly elsewhere = signal(false);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly kind = computed(() => {
    const draft = this.filling.draft();
    return draft && kindWords(draft.kind);
  });

  protected async correct(): Promise<void> {
    const part = this.corrected();
    if (!part) return;
    const before = this.filling.draft();
    this.elsewhere.set(false);
    await this.once(async () => {
      if (await this.filling.correct(part)) return this.stopCorrecting();
      const now = this.filling.draft();
      this.elsewhere.set(now?.kind !== before?.kind || now?.heldOn !== before?.heldOn);
    });
  }

  protected stopCorrecting(): void {
    this.correcting.set(false);
    this.elsewhere.set(false);
    this.heading().nativeElement.focus();
  }

  protected async finish(): Promise<void> {
    await this.once(async () => {
      if (!(await this.filling.finish())) return;
      this.undo.say($localize`De brug is afgerond.`);
      await this.toBridge();
    });
  }

  protected async discard(): Promise<void> {
    await this.once(async () => {
      const takeBack = await this.filling.discard();
      if (!takeBack) return;
      await this.toBridge();
      this.undo.offer($localize`De brug is weggegooid.`, () => this.restore(takeBack));
    });
  }

  private async restore(takeBack: () => Promise<void>): Promise<void> {
    try {
      await takeBack();
      await this.router.navigate(['/inwoners', this.clientId(), 'brug', 'invullen']);
    } catch (error) {
      this.undo.say(sentenceOf(error));
    }
  }

  private toBridge(): Promise<boolean> {
    return this.router.navigate(['/inwoners', this.clientId(), 'brug']);
  }

  private async once(action: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await action();
    this.busy.set(false);
  }
}

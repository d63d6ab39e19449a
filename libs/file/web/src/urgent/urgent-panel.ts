import { HttpErrorResponse } from '@angular/common/http';
import { Component, inject, input, output, signal } from '@angular/core';
import {
  type UrgentHandled,
  UrgentList,
  type UrgentNeedView,
  urgentTitle,
} from '@ademruimte/clients-ui';
import { sentenceOf } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { UrgentActions } from './urgent-actions';
import { UrgentForm } from './urgent-form';

/** What cannot wait, on every page of the file, and the sheet to write it down or change it. */
@Component({
  selector: 'adem-urgent-panel',
  imports: [UrgentForm, UrgentList],
  template: `
    @if (needs().length > 0) {
      <adem-urgent-list
        [needs]="needs()"
        [clientName]="clientName()"
        [mayRecord]="mayRecord()"
        [busy]="busy()"
        (handled)="handle($event)"
        (edit)="open($event)"
      />
    }
    @if (refusal(); as sentence) {
      <p class="refusal" role="alert">{{ sentence }}</p>
    }
    @if (shown(); as sheet) {
      <adem-urgent-form
        [clientId]="clientId()"
        [clientName]="clientName()"
        [need]="sheet.need"
        (recorded)="kept()"
        (closed)="close()"
      />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .refusal {
      padding: 10px 18px;
      border-radius: 12px;
      background: var(--adem-honey);
      color: var(--adem-honey-ink);
    }
  `,
})
export class UrgentPanel {
  readonly clientId = input.required<string>();
  readonly clientName = input('');
  readonly needs = input.required<readonly UrgentNeedView[]>();
  readonly mayRecord = input(false);
  /** What is shown may be older than what is kept. */
  readonly outdated = output();

  private readonly actions = inject(UrgentActions);
  private readonly undo = inject(Undo);

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly shown = signal<{ readonly need?: UrgentNeedView } | undefined>(undefined);

  /** Opens the sheet, for something new or to change what is known. */
  open(need?: UrgentNeedView): void {
    this.refusal.set('');
    this.shown.set(need ? { need } : {});
  }

  protected close(): void {
    this.shown.set(undefined);
  }

  protected kept(): void {
    this.close();
    this.undo.say($localize`Bewaard. Het blijft bovenaan tot het is afgehandeld.`);
  }

  protected handle(handled: UrgentHandled): void {
    void this.act(async () => {
      const takeBack = await this.actions.handle(this.clientId(), handled);
      const title = urgentTitle(handled.need.kind, handled.need.about);
      this.undo.offer($localize`Afgehandeld: ${title}:title:`, () => this.act(takeBack));
    });
  }

  private async act(work: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      if (error instanceof HttpErrorResponse && error.status !== 0) this.outdated.emit();
    } finally {
      this.busy.set(false);
    }
  }
}

import { Component, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { AccessService, type FileEmergency, ifMatch, sentenceOf } from '@ademruimte/web-client';
import { MomentPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** On every page of a file that is open in an emergency: until when, and that others look at it. */
@Component({
  selector: 'adem-emergency-banner',
  imports: [MatButton, MomentPipe],
  template: `
    <div class="card quiet row between" role="status">
      <p>
        <b i18n>Noodinzage tot {{ emergency().until | moment: 'clock' }} uur.</b>&ngsp;
        <span i18n>Alleen lezen. Dit wordt nagekeken.</span>
      </p>
      <button matButton="outlined" type="button" [disabled]="closing()" (click)="close()" i18n>
        Ik ben klaar
      </button>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
    </div>
  `,
})
export class EmergencyBanner {
  readonly clientId = input.required<string>();
  readonly emergency = input.required<FileEmergency>();

  private readonly access = inject(AccessService);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  protected readonly closing = signal(false);
  protected readonly refusal = signal('');

  constructor() {
    effect((onCleanup) => {
      const left = new Date(this.emergency().until).getTime() - Date.now();
      const ends = setTimeout(() => void this.leave(), Math.max(left, 0));
      onCleanup(() => {
        clearTimeout(ends);
      });
    });
  }

  /** Somebody has seen enough; the file leaves the screen. */
  protected async close(): Promise<void> {
    this.closing.set(true);
    const { id, version } = this.emergency();
    try {
      const options = { headers: ifMatch(version) };
      await firstValueFrom(this.access.closeEmergency(this.clientId(), id, options));
      await this.leave();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.closing.set(false);
  }

  /** Nothing of the file stays in sight. */
  private async leave(): Promise<void> {
    await this.router.navigateByUrl('/');
    this.undo.say($localize`De noodinzage is voorbij.`);
  }
}

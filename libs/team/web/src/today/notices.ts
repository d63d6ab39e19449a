import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { NoticeKind } from '@ademruimte/contracts';
import {
  AccessService,
  listNoticesResource,
  type NoticeResponse,
  sentenceOf,
} from '@ademruimte/web-client';
import { MomentPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** What somebody has to know of, calmly above their day; gone once they put it away. */
@Component({
  selector: 'adem-notices',
  imports: [MatButton, MomentPipe, RouterLink],
  template: `
    @if (refusal(); as sentence) {
      <p role="alert">{{ sentence }}</p>
    }
    @if (shown().length > 0) {
      <section class="block" aria-labelledby="notices">
        <h2 id="notices" i18n>Goed om te weten</h2>
        <ul role="list" class="list-plain">
          @for (notice of shown(); track notice.id) {
            <li class="card quiet row between">
              <span>
                <a [routerLink]="placeOf(notice)">{{ words(notice) }}</a>
                <span class="soft small"> {{ notice.at | moment: 'full' }}</span>
              </span>
              <button matButton type="button" (click)="putAway(notice)">
                <ng-container i18n
                  >Gezien<span class="visually-hidden">: {{ words(notice) }}</span></ng-container
                >
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  // Without anything to tell it takes no room at all.
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class Notices {
  private readonly access = inject(AccessService);
  private readonly undo = inject(Undo);
  private readonly notices = listNoticesResource({ defaultValue: [] });
  /** What was put away here leaves at once; the server is told meanwhile. */
  private readonly left = signal<ReadonlySet<string>>(new Set());
  protected readonly shown = computed(() =>
    this.notices.value().filter(({ id }) => !this.left().has(id)),
  );
  protected readonly refusal = signal('');

  /** What is told about somebody who was handed back is gone the same moment. */
  reload(): void {
    this.notices.reload();
  }

  protected words({ kind, callName, byName }: NoticeResponse): string {
    if (kind === 'note_thanked') return thanked(byName ?? $localize`Een collega`, callName);
    return callName ? NAMED[kind](callName) : UNNAMED[kind]();
  }

  /** Where somebody goes on from here. */
  protected placeOf({ kind, clientId }: NoticeResponse): string[] {
    const page = PAGES[kind];
    if (clientId && kind !== 'emergency_reviewed') {
      return ['/inwoners', clientId, ...(page ?? [])];
    }
    return kind === 'emergency_opened' ? ['/noodinzage'] : ['/inwoners'];
  }

  protected async putAway({ id }: NoticeResponse): Promise<void> {
    this.left.update((left) => new Set([...left, id]));
    if (!(await this.send(id, this.access.putNoticeAway(id)))) return;
    this.undo.offer($localize`Weggelegd.`, async () => {
      await this.send(id, this.access.takeNoticeBack(id));
      this.bringBack(id);
    });
  }

  private async send(id: string, request: Observable<unknown>): Promise<boolean> {
    this.refusal.set('');
    try {
      await firstValueFrom(request);
      return true;
    } catch (error) {
      this.bringBack(id);
      this.refusal.set(sentenceOf(error));
      return false;
    } finally {
      this.notices.reload();
    }
  }

  private bringBack(id: string): void {
    this.left.update((left) => new Set([...left].filter((other) => other !== id)));
  }
}

/** Who says thank you, and for a note about whom; never what is in it. */
function thanked(by: string, name: string | null): string {
  return name
    ? $localize`${by}:by: bedankt je voor je notitie bij ${name}:name:.`
    : $localize`${by}:by: bedankt je voor een notitie.`;
}

/** The page of a file where there is something to decide, to read or to tell. */
const PAGES: Readonly<Partial<Record<NoticeKind, readonly string[]>>> = {
  expert_handed_back: ['wie-ziet-wat'],
  handover_proposed: ['overdragen'],
  handover_declined: ['overdragen'],
  note_thanked: ['notities'],
  reminder_not_sent: ['herinneringen'],
  review_asked: ['doelplan', 'terugkijken'],
  review_approved: ['doelplan', 'terugkijken'],
  review_returned: ['doelplan', 'terugkijken'],
};

const NAMED: Readonly<Record<NoticeKind, (name: string) => string>> = {
  emergency_opened: (name) => $localize`Iemand las in nood het dossier van ${name}:name:.`,
  emergency_reviewed: () => $localize`Je noodinzage is nagekeken.`,
  handover_proposed: (name) => $localize`Er is een voorstel om ${name}:name: over te dragen.`,
  handover_agreed: (name) => $localize`De overdracht van ${name}:name: is afgesproken.`,
  handover_declined: (name) => $localize`De overdracht van ${name}:name: komt nu niet uit.`,
  handover_withdrawn: (name) => $localize`De overdracht van ${name}:name: gaat niet door.`,
  expert_handed_back: (name) => $localize`Vertel ${name}:name: dat het iemand anders wordt.`,
  reminder_not_sent: (name) => $localize`Een herinnering aan ${name}:name: kwam niet aan.`,
  review_asked: (name) => $localize`Kijk je mee met het terugkijken van ${name}:name:?`,
  review_approved: (name) =>
    $localize`Je teamleider is akkoord met het terugkijken van ${name}:name:.`,
  note_thanked: (name) => thanked($localize`Een collega`, name),
  review_returned: (name) => $localize`Je teamleider heeft een vraag over ${name}:name:.`,
};
const UNNAMED: Readonly<Record<NoticeKind, () => string>> = {
  note_thanked: () => thanked($localize`Een collega`, null),
  emergency_opened: () => $localize`Iemand las in nood een dossier.`,
  emergency_reviewed: () => $localize`Je noodinzage is nagekeken.`,
  handover_proposed: () => $localize`Er is een voorstel voor een overdracht.`,
  handover_agreed: () => $localize`Een overdracht is afgesproken.`,
  handover_declined: () => $localize`Een overdracht komt nu niet uit.`,
  handover_withdrawn: () => $localize`Een overdracht gaat niet door.`,
  expert_handed_back: () => $localize`Een ervaringsdeskundige gaf een uitnodiging terug.`,
  reminder_not_sent: () => $localize`Een herinnering kwam niet aan.`,
  review_asked: () => $localize`Iemand vraagt je mee te kijken.`,
  review_approved: () => $localize`Je teamleider is het eens.`,
  review_returned: () => $localize`Je teamleider heeft een vraag.`,
};

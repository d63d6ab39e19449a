import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listOwnNotesResource } from '@ademruimte/web-client';
import { MomentPipe, QuotePipe } from '@ademruimte/web-ui';

/** What an experience expert wrote last, with the thanks that came for it. */
@Component({
  selector: 'adem-own-notes',
  imports: [MomentPipe, QuotePipe, RouterLink],
  template: `
    @if (known().length > 0) {
      <section class="block" aria-labelledby="own-notes">
        <h2 id="own-notes" i18n>Wat je opschreef</h2>
        <div class="card">
          <ul class="list-plain lines" role="list">
            @for (note of known(); track note.id) {
              <li>
                <a class="strong" [routerLink]="['/inwoners', note.clientId, 'notities']">{{
                  note.callName
                }}</a>
                <span class="soft small"> {{ note.writtenAt | moment: 'date' }}</span>
                <p class="words">{{ note.text }}</p>
                @for (thanks of note.thanks; track $index) {
                  <p class="soft">
                    <ng-container i18n>{{ thanks.byName }} bedankt je.</ng-container>
                    @if (thanks.words; as words) {
                      {{ words | quote }}
                    }
                  </p>
                }
              </li>
            }
          </ul>
        </div>
      </section>
    }
  `,
  styles: `
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnNotes {
  private readonly all = listOwnNotesResource({ defaultValue: [] });
  protected readonly known = computed(() => (this.all.hasValue() ? this.all.value() : []));

  /** Whom somebody handed back is gone from here the same moment. */
  reload(): void {
    this.all.reload();
  }
}

import { Component, computed, input } from '@angular/core';
import type { BridgePicturePillar } from '@ademruimte/web-client';

/** Where client and worker see something differently: both stay, and it is something to talk about. */
@Component({
  selector: 'adem-different-views',
  template: `
    @if (differing().length > 0) {
      <section class="card stack-small" aria-labelledby="different-views">
        <h2 id="different-views" i18n>Hier kijken jullie anders</h2>
        <p class="soft" i18n>Dat mag. Vraag elkaar wat je ziet.</p>
        <ul class="list-plain lines" role="list">
          @for (one of differing(); track one.code) {
            <li>
              <h3>{{ one.title }}</h3>
              <dl class="facts">
                <dt>{{ clientName() }}</dt>
                <dd>{{ one.client }}</dd>
                <dt i18n>Begeleider</dt>
                <dd>{{ one.worker }}</dd>
              </dl>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class DifferentViews {
  readonly pillars = input.required<readonly BridgePicturePillar[]>();
  readonly clientName = input.required<string>();

  protected readonly differing = computed(() =>
    this.pillars()
      .flatMap(({ domains }) => domains)
      .flatMap(({ code, title, now: { client, worker } }) =>
        client?.level && worker?.level && client.level !== worker.level
          ? [{ code, title, client: client.sentence, worker: worker.sentence }]
          : [],
      ),
  );
}

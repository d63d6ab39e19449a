import { Component, computed, input } from '@angular/core';
import { channelNames, languageName } from '@ademruimte/clients-ui';
import type { ClientDetails } from '@ademruimte/web-client';

/** How somebody likes to be reached, and what to take care of, where an appointment is made. */
@Component({
  selector: 'adem-reach-panel',
  template: `
    <h3 i18n>Zo bereik je {{ client().callName }}</h3>
    <p>{{ line() }}</p>
    @if (rules().length > 0) {
      <p class="strong" i18n>Veilig contact</p>
      <ul>
        @for (rule of rules(); track rule.id) {
          <li>{{ rule.text }}</li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-left: 1.2rem;
    }
  `,
  host: { class: 'card quiet stack-small' },
})
export class ReachPanel {
  readonly client = input.required<ClientDetails>();

  protected readonly rules = computed(() =>
    this.client().safeContactRules.filter(({ endedOn }) => endedOn === null),
  );
  protected readonly line = computed(() => {
    const { channel, bestTime, phone, email, language, interpreter } = this.client().contact;
    const way = channel && $localize`Liefst ${channelNames()[channel]}:channel:`;
    const address = channel === 'email' ? email : phone;
    const tongue = languageName(language);
    const spoken = interpreter ? $localize`${tongue}:language:, met tolk` : tongue;
    return [way, bestTime, address, spoken].filter(Boolean).join(' · ');
  });
}

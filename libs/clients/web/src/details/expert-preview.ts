import { Component, computed, input } from '@angular/core';
import { formOfAddressNames, languageName } from '@ademruimte/clients-ui';
import type { ClientDetails } from '@ademruimte/web-client';

/** What an experience expert will see of this client, before the invitation goes out. */
@Component({
  selector: 'adem-expert-preview',
  template: `
    <section class="card quiet stack-small" aria-labelledby="preview">
      <h3 id="preview" i18n>Zo ziet {{ name() }} het</h3>
      <p>
        <b>{{ client().callName }}</b>
        <span class="soft"> · {{ line() }}</span>
      </p>
      <ul>
        <li i18n>
          Doelen en stappen, behalve over gevoelige onderwerpen, zoals schulden en gezondheid.
        </li>
        <li i18n>Afspraken waar {{ name() }} bij is.</li>
        <li i18n>Notities die je met {{ name() }} deelt.</li>
      </ul>
      <p class="soft" i18n>Geen telefoonnummer, geen adres, geen andere notities.</p>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding-left: 1.2em;
    }
  `,
})
export class ExpertPreview {
  readonly client = input.required<ClientDetails>();
  readonly name = input.required<string>();

  protected readonly line = computed(() => {
    const { formOfAddress, contact } = this.client();
    return [formOfAddressNames()[formOfAddress], languageName(contact.language), contact.bestTime]
      .filter(Boolean)
      .join(' · ');
  });
}

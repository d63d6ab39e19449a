import { Component, input } from '@angular/core';
import { getBridgeTemplateResource } from '@ademruimte/web-client';

/** What the bridge is, and what it is not, in the words of its own version. */
@Component({
  selector: 'adem-bridge-disclaimer',
  template: `
    @if (template.hasValue()) {
      <p class="soft small">{{ template.value().disclaimer }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      min-height: 1.4rem;
    }
  `,
})
export class BridgeDisclaimer {
  readonly templateId = input.required<string>();
  protected readonly template = getBridgeTemplateResource(this.templateId);
}

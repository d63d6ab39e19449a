import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { InvitationLink } from '@ademruimte/web-client';
import { MomentPipe } from '@ademruimte/web-ui';

/** A link for one colleague, shown once, to hand over in person. */
@Component({
  selector: 'adem-invitation-link-card',
  imports: [MomentPipe],
  template: `
    <section class="card quiet stack-small" aria-labelledby="link">
      <h2 id="link" i18n>Link voor {{ name() }}</h2>
      <p i18n>Geef deze link persoonlijk. Je ziet hem alleen nu.</p>
      <p class="link">{{ address() }}</p>
      <p class="soft" i18n>Hij werkt één keer, tot {{ link().expiresAt | moment: 'full' }}.</p>
    </section>
  `,
  styles: `
    .link {
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class InvitationLinkCard {
  readonly link = input.required<InvitationLink>();
  readonly name = input.required<string>();

  private readonly origin = inject(DOCUMENT).location.origin;
  // After the '#': a browser never sends that part, so no server writes it down.
  protected readonly address = computed(() => `${this.origin}/uitnodiging#${this.link().token}`);
}

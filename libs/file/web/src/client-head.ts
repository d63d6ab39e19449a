import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  channelNames,
  clientStatusNames,
  formOfAddressNames,
  languageName,
} from '@ademruimte/clients-ui';
import type { FileClient } from '@ademruimte/web-client';

/** Who this is and how to reach them, and above all what to take care of when doing so. */
@Component({
  selector: 'adem-client-head',
  imports: [MatButton, RouterLink],
  templateUrl: './client-head.html',
  styleUrl: './client-head.scss',
})
export class ClientHead {
  readonly client = input.required<FileClient>();
  /** Whether the reader may see the page with all personal data. */
  readonly seesDetails = input(false);
  /** Whether the reader may write down a conversation. */
  readonly mayTalk = input(false);

  /** Whether the reader may write down what cannot wait. */
  readonly mayRecordUrgent = input(false);

  readonly talk = output();
  readonly urgent = output();

  protected readonly address = computed(() => formOfAddressNames()[this.client().formOfAddress]);
  protected readonly status = computed(() => {
    const { status } = this.client();
    return status === 'active' ? '' : clientStatusNames()[status];
  });
  protected readonly language = computed(() => {
    const { language, interpreter } = this.client();
    const name = language ? languageName(language) : '';
    if (!interpreter) return name;
    return name ? $localize`${name}:language:, tolk erbij` : $localize`tolk erbij`;
  });
  protected readonly preference = computed(() => {
    const { channel, bestTime } = this.client();
    const way = channel ? $localize`liefst ${channelNames()[channel]}:channel:` : '';
    return [way, bestTime].filter(Boolean).join(', ');
  });
  protected readonly dial = computed(
    () => `tel:${(this.client().phone ?? '').replace(/[^+\d]/g, '')}`,
  );
}

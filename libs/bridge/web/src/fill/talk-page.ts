import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { RatingChoice, WordsField } from '@ademruimte/bridge-ui';
import { limits, type Rater } from '@ademruimte/contracts';
import { ClientInView, sentenceFor } from '@ademruimte/web-client';
import { EmptyState, Undo } from '@ademruimte/web-ui';
import { Filling } from './filling';
import type { About } from './said';

/** Talking about one life domain: the questions, then the sentence that fits best. */
@Component({
  selector: 'adem-talk-page',
  imports: [EmptyState, MatButton, RatingChoice, RouterLink, WordsField],
  templateUrl: './talk-page.html',
  styleUrl: './talk-page.scss',
})
export class TalkPage {
  /** From the address. */
  readonly clientId = input.required<string>();
  readonly code = input.required<string>();

  private readonly clients = inject(ClientInView);
  private readonly undo = inject(Undo);
  protected readonly filling = inject(Filling);
  protected readonly domain = computed(() =>
    this.filling.domains().find(({ code }) => code === this.code()),
  );
  protected readonly questions = computed(() => {
    const form = this.clients.find(this.clientId())?.formOfAddress ?? 'u';
    return this.domain()?.questions.map((question) => question[form]) ?? [];
  });
  protected readonly client = computed(() => this.filling.find(this.about('client')));
  protected readonly worker = computed(() => this.filling.find(this.about('worker')));
  protected readonly urgent = computed(() => {
    const urgent = this.domain()?.urgent;
    const levels = [this.client()?.level, this.worker()?.level];
    return urgent && levels.some((level) => level && level <= urgent.level) ? urgent : null;
  });
  protected readonly tooLong = sentenceFor('too-long', { max: limits.ownWords });
  protected readonly leave = this.reasonsOf('client');
  protected readonly setAside = this.reasonsOf('worker');

  protected about(ratedBy: Rater): About {
    return { lifeDomainId: this.domain()?.id ?? '', ratedBy };
  }

  protected takeAway(ratedBy: Rater): void {
    const about = this.about(ratedBy);
    const said = this.filling.find(about);
    this.filling.put(about, undefined);
    this.undo.offer($localize`De keuze is weg.`, () => this.filling.put(about, said));
  }

  private reasonsOf(rater: Rater) {
    return rater === 'client'
      ? [
          { reason: 'not_now' as const, label: $localize`Liever niet nu` },
          { reason: 'not_applicable' as const, label: $localize`Past niet bij mij` },
        ]
      : [
          { reason: 'not_needed' as const, label: $localize`Hoeven we niet te weten` },
          { reason: 'not_applicable' as const, label: $localize`Past niet bij deze inwoner` },
        ];
  }
}

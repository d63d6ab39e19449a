import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { NoteVisibility, RecognitionKind } from '@ademruimte/contracts';
import { BridgeStones } from '@ademruimte/bridge-ui';
import { sentenceFor } from '@ademruimte/web-client';
import { Choice, DayChoice, PlainHelp, TimeChoice, Undo } from '@ademruimte/web-ui';
import { TalkFoot } from '../frame/talk-foot';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';
import { Afterwards, type TwoViews } from './afterwards';

/** What the worker adds alone, in five minutes: nothing is asked but the day of the next contact. */
@Component({
  selector: 'adem-talk-after-page',
  imports: [
    BridgeStones,
    Choice,
    DayChoice,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PlainHelp,
    RouterLink,
    TalkFoot,
    TimeChoice,
  ],
  providers: [Afterwards],
  templateUrl: './after-page.html',
  styleUrls: ['../stage.scss', './after-page.scss'],
})
export class AfterPage {
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  protected readonly store = inject(TalkStore);
  protected readonly topics = inject(TalkTopics);
  protected readonly after = inject(Afterwards);

  protected readonly part = this.after.part;
  protected readonly refusal = computed(() =>
    this.part().state === 'refused' ? sentenceFor(this.part().why ?? 'unexpected') : '',
  );
  /** What is still missing, said only after somebody wanted to go on. */
  protected readonly missing = linkedSignal<string, string>({
    source: () => this.after.nextDay(),
    computation: () => '',
  });
  protected readonly readers: readonly { value: NoteVisibility; label: string }[] = [
    { value: 'team', label: $localize`mijn team` },
    { value: 'care_team', label: $localize`wie meehelpt` },
    { value: 'shared_with_expert', label: $localize`ook de ervaringsdeskundige` },
    { value: 'confidential', label: $localize`vertrouwelijk` },
  ];
  protected readonly tokens: readonly { value: RecognitionKind; label: string }[] = [
    { value: 'word', label: $localize`een woord` },
    { value: 'card', label: $localize`een kaart` },
    { value: 'small_gift', label: $localize`iets kleins` },
  ];

  /** What the worker's own choice says in words. */
  protected sentenceOf({ code, seen }: TwoViews): string {
    const levels = this.topics.find(code)?.levels ?? [];
    return levels.find(({ level }) => level === seen?.level)?.sentence ?? '';
  }

  protected async finish(): Promise<void> {
    if (!this.after.nextDay()) {
      this.missing.set($localize`Kies de dag waarop je weer contact hebt.`);
      return;
    }
    if (this.after.nextDay() < this.store.today()) {
      this.missing.set($localize`Deze dag is al voorbij. Kies een andere dag.`);
      return;
    }
    const isThere = await this.after.finish();
    if (this.part().state === 'refused') return;
    const { clientId } = this.store;
    // Something urgent that was not taken stays with the one who wrote it.
    if (this.store.done()) await this.store.forget();
    await this.router.navigate(isThere ? ['/inwoners', clientId()] : ['/onderweg']);
    this.undo.say(
      isThere
        ? $localize`Het gesprek is klaar. Mooi werk.`
        : $localize`Het staat op dit apparaat en gaat vanzelf mee.`,
    );
  }
}

import { computed, inject, Injectable, signal } from '@angular/core';
import {
  nothingUrgent,
  urgentSentence,
  urgentTitle,
  type UrgentTyped,
  type UrgentWanted,
} from '@ademruimte/clients-ui';
import { urgentTerm } from '@ademruimte/contracts';
import { newId } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { TalkStore } from '../talk-store';
import type { UrgentInTalk } from './urgent-sending';

const PATH = 'urgent.';
const TYPING = 'typing.urgent';

/** What cannot wait, from anywhere in a talk. It is kept here at once and sent at once. */
@Injectable()
export class TalkUrgent {
  private readonly store = inject(TalkStore);
  private readonly undo = inject(Undo);
  private readonly askingSignal = signal(false);

  readonly asking = this.askingSignal.asReadonly();
  /** What was pointed at in a sheet that is not finished. */
  readonly typed = computed(() => this.store.read<UrgentTyped>(TYPING) ?? nothingUrgent);

  /**
   * What was written down in this talk, in words. Safety is left out: nobody knows who else looks
   * at this screen.
   */
  readonly lines = computed(() =>
    Object.entries(this.store.fields())
      .filter(([path]) => path.startsWith(PATH))
      .map(([id, value]) => ({ id, need: (value as unknown as UrgentInTalk).wanted }))
      .filter(({ need }) => need.kind !== 'safety')
      .map(({ id, need }) => ({ id, ...this.inWords(need) })),
  );

  ask(): void {
    this.askingSignal.set(true);
  }

  keep(typed: UrgentTyped): void {
    this.store.write({ [TYPING]: typed === nothingUrgent ? undefined : { ...typed } });
  }

  close(why: 'kept' | 'dropped'): void {
    this.askingSignal.set(false);
    if (why === 'dropped') this.store.write({ [TYPING]: undefined });
  }

  record(wanted: UrgentWanted): void {
    this.askingSignal.set(false);
    this.store.write({
      [TYPING]: undefined,
      [`${PATH}${newId()}`]: { wanted: { ...wanted }, sent: false },
    });
    const sentence = wanted.kind === 'safety' ? '' : this.inWords(wanted).sentence;
    this.undo.say($localize`Opgeschreven. ${sentence}:term:`);
  }

  private inWords(need: UrgentWanted): { title: string; sentence: string } {
    const topic = { ...need, untilDay: urgentTerm(need) };
    return {
      title: urgentTitle(need.kind, need.about),
      sentence: urgentSentence(topic, this.store.today()),
    };
  }
}

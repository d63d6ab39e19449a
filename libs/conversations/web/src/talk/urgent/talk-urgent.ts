import { computed, inject, Injectable, signal } from '@angular/core';
import {
  nothingUrgent,
  typedFrom,
  urgentSentence,
  urgentTitle,
  type UrgentTopic,
  type UrgentTyped,
  type UrgentWanted,
} from '@ademruimte/clients-ui';
import { type StepOwner, urgentTerm } from '@ademruimte/contracts';
import { newId, sentenceFor, unsettledIn } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { TalkStore } from '../talk-store';
import type { UrgentInTalk } from './urgent-sending';

const PATH = 'urgent.';
const NEW = 'new';
/** The file is closed, or somebody else's by now: sending once more makes no difference. */
const GONE = ['not-found', 'not-allowed', 'client-closed'];

/** Something urgent that the server did not take, and what can be done. */
export interface RefusedUrgent {
  readonly id: string;
  readonly gone: boolean;
  readonly why: string;
}

/** What cannot wait, from anywhere in a talk. It is kept here at once and sent at once. */
@Injectable()
export class TalkUrgent {
  private readonly store = inject(TalkStore);
  private readonly undo = inject(Undo);
  /** Which need the open sheet is about. */
  private readonly about = signal<string | undefined>(undefined);

  readonly asking = computed(() => this.about() !== undefined);
  /** What was pointed at in a sheet that is not finished. */
  readonly typed = computed(
    () =>
      this.store.read<UrgentTyped>(typingOf(this.about())) ??
      typedOf(this.said(this.about())?.wanted),
  );
  /** What keeps the server from taking what the open sheet says. */
  readonly refusal = computed(
    () => this.refused().find(({ id }) => id === this.about())?.why ?? '',
  );

  /**
   * What is open already and what was written down in this talk, in words. Safety is left out:
   * nobody knows who else looks at this screen.
   */
  readonly lines = computed(() => {
    const here = new Map(Object.entries(this.mine()));
    const known = this.store.kit().urgentNeeds.filter(({ id }) => !here.has(id));
    const said = [...here].map(([id, { wanted }]) => ({
      ...{ ...wanted, id, untilDay: urgentTerm(wanted) },
      actsName: wanted.actsOwner === 'worker' ? this.store.kit().staffName : wanted.actsName,
    }));
    return [...known, ...said]
      .filter(({ kind }) => kind !== 'safety')
      .map((need) => ({ id: need.id, who: this.who(need), ...this.inWords(need) }));
  });

  /** What the server did not take and nobody looked at yet; the words stay here. */
  readonly refused = computed((): readonly RefusedUrgent[] =>
    unsettledIn(this.store.fields()).map((path) => {
      const code = this.store.read<UrgentInTalk & Record<string, never>>(path)?.refused ?? '';
      const gone = GONE.includes(code);
      const why = gone
        ? $localize`Dit dossier is gesloten, of een collega heeft het nu.`
        : sentenceFor(code);
      return { id: path.slice(PATH.length), gone, why };
    }),
  );

  /** Opens the sheet: for something new, or for what the server did not take. */
  ask(id = NEW): void {
    this.about.set(id);
  }

  keep(typed: UrgentTyped): void {
    const path = typingOf(this.about());
    this.store.write({ [path]: typed === nothingUrgent ? undefined : { ...typed } });
  }

  close(why: 'kept' | 'dropped'): void {
    if (why === 'dropped') this.store.write({ [typingOf(this.about())]: undefined });
    this.about.set(undefined);
  }

  record(wanted: UrgentWanted): void {
    const about = this.about() ?? NEW;
    const id = about === NEW ? newId() : about;
    this.store.write({
      [typingOf(about)]: undefined,
      [`${PATH}${id}`]: { wanted: { ...wanted }, sent: false },
    });
    this.about.set(undefined);
    const topic = { ...wanted, untilDay: urgentTerm(wanted) };
    const sentence = wanted.kind === 'safety' ? '' : this.inWords(topic).sentence;
    this.undo.say($localize`Opgeschreven. ${sentence}:term:`);
  }

  /** Somebody passed it on in another way, such as by phone: nothing asks for it any more. */
  settle(id: string): void {
    const said = this.said(id);
    if (!said) return;
    const before = { ...said, wanted: { ...said.wanted } };
    this.store.write({ [PATH + id]: { ...before, settled: true } });
    this.undo.offer($localize`Goed dat het is doorgegeven.`, () => {
      this.store.write({ [PATH + id]: before });
    });
  }

  private said(id: string | undefined): UrgentInTalk | undefined {
    return this.mine()[id ?? ''];
  }

  private mine(): Readonly<Record<string, UrgentInTalk>> {
    const found = Object.entries(this.store.fields()).filter(([path]) => path.startsWith(PATH));
    const needs = found.map(([path, value]) => [path.slice(PATH.length), value]);
    return Object.fromEntries(needs) as Readonly<Record<string, UrgentInTalk>>;
  }

  private who({ actsOwner, actsName }: { actsOwner: StepOwner; actsName: string | null }): string {
    return (actsOwner === 'client' ? this.store.kit().callName : actsName) ?? '';
  }

  private inWords(topic: UrgentTopic): { title: string; sentence: string } {
    return {
      title: urgentTitle(topic.kind, topic.about),
      sentence: urgentSentence(topic, this.store.today()),
    };
  }
}

function typingOf(about = NEW): string {
  return about === NEW ? 'typing.urgent' : `typing.urgent.${about}`;
}

function typedOf(wanted: UrgentWanted | undefined): UrgentTyped {
  return wanted ? typedFrom(wanted) : nothingUrgent;
}

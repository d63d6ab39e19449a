import { addDays, type OpeningKind, type StagnationCause } from '@ademruimte/contracts';
import { Messages, StagnationCauses } from '@ademruimte/team-api';
import type { Teller } from '../stories';
import type { Doing, TeamTeller } from './team-teller';

interface SaidCause extends Doing {
  readonly name: string;
  readonly cause: StagnationCause;
  readonly words: string;
  /** Left alone until so many days from today. */
  readonly hiddenFor?: number;
}

const CAUSES: readonly SaidCause[] = [
  {
    ...{ who: 'tom', daysAgo: 8, name: 'Hawa Kokosnoot', cause: 'step_too_big' },
    words: 'De hele aanvraag in één keer is te veel.',
  },
  {
    ...{ who: 'sanne', daysAgo: 6, name: 'Ahmed Tulp', cause: 'bottleneck' },
    words: 'Het loket vraagt elke keer een ander papier.',
  },
  {
    ...{ who: 'roos', daysAgo: 9, name: 'Gerda Lantaarn', cause: 'waiting_third_party' },
    ...{ words: 'De woningcorporatie belt terug.', hiddenFor: 12 },
  },
  {
    ...{ who: 'roos', daysAgo: 10, name: 'Marit Appelboom', cause: 'life_event' },
    words: 'Haar moeder is overleden. Zij vraagt even rust.',
  },
  {
    ...{ who: 'tom', daysAgo: 3, name: 'Luuk Vuurtoren', cause: 'no_contact' },
    words: 'Zijn telefoon gaat niet over.',
  },
];

/** Why work stands still, as far as somebody found out. */
export async function noteCauses(teller: TeamTeller): Promise<void> {
  const causes = teller.app.get(StagnationCauses);
  for (const { name, cause, words, hiddenFor, ...doing } of CAUSES) {
    const hiddenUntil = hiddenFor ? addDays(teller.clock.dayAgo(0), hiddenFor) : null;
    await teller.as(doing, () => causes.note(teller.idOf(name), { cause, words, hiddenUntil }));
  }
}

interface SaidMessage extends Doing {
  readonly to: Teller;
  readonly about: string;
  readonly kind: OpeningKind;
  readonly text: string;
  /** The day somebody hopes for, counted from today. */
  readonly dueIn?: number;
}

const OPEN: readonly SaidMessage[] = [
  {
    ...{ who: 'tom', daysAgo: 1, hour: 16, to: 'sanne', about: 'Joost van der Meer' },
    kind: 'question',
    text: 'Joost vraagt of ik naar zijn boekhouding kijk. Vind jij dat goed?',
  },
  {
    ...{ who: 'ilse', daysAgo: 2, hour: 15, to: 'sanne', about: 'mevrouw Bos' },
    kind: 'thanks',
    text: 'Mevrouw Bos belde. Zij voelt zich echt gehoord. Dankjewel.',
  },
  {
    ...{ who: 'ilse', daysAgo: 2, to: 'tom', about: 'Elin Zandloper', kind: 'follow_up' },
    ...{ text: 'Wil jij deze week eens bij Elin langsgaan?', dueIn: 3 },
  },
  {
    ...{ who: 'tom', daysAgo: 1, hour: 11, to: 'ilse', about: 'Luuk Vuurtoren' },
    kind: 'question',
    text: 'Zullen we samen bedenken hoe ik Luuk weer spreek?',
  },
];

/** What colleagues ask and thank each other for; one question was answered before. */
export async function passMessages(teller: TeamTeller): Promise<void> {
  const messages = teller.app.get(Messages);
  const ahmed = teller.idOf('Ahmed Tulp');
  const toStaffMemberId = teller.staffIdOf('ilse');
  const text = 'Ken jij iemand bij het waterbedrijf?';
  const asked = await teller.as({ who: 'sanne', daysAgo: 6, hour: 11 }, () =>
    messages.write(ahmed, { kind: 'question', toStaffMemberId, text }),
  );
  const answer = await teller.as({ who: 'ilse', daysAgo: 5 }, () =>
    messages.answer(ahmed, asked, 1, { text: 'Ja. Ik stuur je vandaag een naam.' }),
  );
  await teller.as({ who: 'sanne', daysAgo: 5, hour: 13 }, () => messages.settle(ahmed, answer, 1));
  for (const { who, daysAgo, hour, to, about, kind, text: said, dueIn } of OPEN) {
    const dueOn = dueIn === undefined ? null : addDays(teller.clock.dayAgo(0), dueIn);
    const wanted = { kind, toStaffMemberId: teller.staffIdOf(to), text: said, dueOn };
    const doing = { who, daysAgo, ...(hour && { hour }) };
    await teller.as(doing, () => messages.write(teller.idOf(about), wanted));
  }
}

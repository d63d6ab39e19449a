import type { ReviewReason } from '@ademruimte/contracts';
import { Agendas, CaseloadReviews } from '@ademruimte/team-api';
import type { Worker } from '../stories';
import type { TeamTeller } from './team-teller';

interface Talk {
  readonly daysAgo: number;
  readonly thanks: string;
  readonly items: readonly (readonly [name: string, why: ReviewReason, agreement: string])[];
}

interface Talks {
  readonly worker: Worker;
  readonly held: readonly Talk[];
  /** Days from today to the one that is planned. */
  readonly nextIn: number;
  /** How many of the agreements, the oldest first, were kept. */
  readonly kept: number;
}

const TALKS: readonly Talks[] = [
  {
    worker: 'sanne',
    held: [
      {
        daysAgo: 26,
        thanks: 'Fijn hoe jij mevrouw Bos en Henk aan tafel kreeg.',
        items: [
          ['mevrouw Bos', 'went_well', 'Vertel in het overleg hoe dit ging.'],
          ['Bram Regenboog', 'stuck', 'Samen één brief kiezen.'],
        ],
      },
      {
        daysAgo: 12,
        thanks: 'Je bleef naast Milan staan toen het spannend werd.',
        items: [
          ['Milan', 'urgent', 'Samen met Milan de verzekeraar bellen.'],
          ['Ahmed Tulp', 'stuck', 'Een knelpunt melden over het loket.'],
        ],
      },
    ],
    ...{ nextIn: 2, kept: 3 },
  },
  {
    worker: 'tom',
    held: [
      {
        daysAgo: 9,
        thanks: 'Selam gaat zelf naar school. Daar was jij bij.',
        items: [
          ['Hawa Kokosnoot', 'stuck', 'De aanvraag in drie stukken knippen.'],
          ['Selam', 'went_well', 'De overdracht rustig voorbereiden.'],
        ],
      },
    ],
    ...{ nextIn: 5, kept: 1 },
  },
  {
    worker: 'roos',
    held: [
      {
        daysAgo: 16,
        thanks: 'Geniet van je vrije weken. Je laat alles netjes achter.',
        items: [['Gerda Lantaarn', 'stuck', 'Tom houdt contact met de corporatie.']],
      },
    ],
    ...{ nextIn: 15, kept: 0 },
  },
];

/** Lead and worker looked back together, every two weeks or so; the next one is planned. */
export async function holdCaseloadTalks(teller: TeamTeller): Promise<void> {
  for (const talks of TALKS) {
    await holdThem(teller, talks);
    await keepAgreements(teller, talks);
  }
}

async function holdThem(teller: TeamTeller, { worker, held, nextIn }: Talks): Promise<void> {
  const reviews = teller.app.get(CaseloadReviews);
  const agendas = teller.app.get(Agendas);
  const staffMemberId = teller.staffIdOf(worker);
  const [first] = held;
  if (!first) return;
  const firstOn = teller.clock.dayAgo(teller.clock.workdaysAgo(first.daysAgo));
  await teller.as({ who: 'ilse', daysAgo: first.daysAgo + 4 }, () =>
    reviews.plan({ staffMemberId, plannedOn: firstOn }),
  );
  for (const [index, { daysAgo, thanks, items }] of held.entries()) {
    const next = held[index + 1];
    const nextOn = next
      ? teller.clock.dayAgo(teller.clock.workdaysAgo(next.daysAgo))
      : teller.clock.workdayIn(nextIn);
    await teller.as({ who: 'ilse', daysAgo, hour: 13 }, async () => {
      const { planned } = await agendas.of(staffMemberId);
      if (!planned) throw new Error('Every talk was planned by the one before.');
      const agreed = items.map(([name, why, agreement]) => ({
        ...{ clientId: teller.idOf(name), why, agreement },
      }));
      const wanted = { thanks, nextOn, items: agreed };
      await reviews.hold(planned.id, wanted, planned.version);
    });
  }
}

async function keepAgreements(teller: TeamTeller, { worker, kept }: Talks): Promise<void> {
  const reviews = teller.app.get(CaseloadReviews);
  await teller.as({ who: worker, daysAgo: 4 }, async () => {
    const talks = await teller.app.get(Agendas).talks(null);
    const agreed = talks
      .toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn))
      .flatMap(({ id, items }) => items.map((item) => ({ ...item, reviewId: id })));
    for (const { reviewId, id, version } of agreed.slice(0, kept)) {
      await reviews.tick(reviewId, id, version, true);
    }
  });
}

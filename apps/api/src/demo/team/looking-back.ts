import { Notices } from '@ademruimte/access-api';
import { PersonalData } from '@ademruimte/clients-api';
import { Notes, Thanks } from '@ademruimte/conversations-api';
import { Plans, Reviews } from '@ademruimte/plan-api';
import { Aftercare, Bottlenecks } from '@ademruimte/team-api';
import type { AftercareMonths, AftercareWay } from '@ademruimte/contracts';
import type { Worker } from '../stories';
import type { Doing, TeamTeller } from './team-teller';

interface LookedBack {
  readonly worker: Worker;
  readonly name: string;
  readonly daysAgo: number;
  readonly worked: string;
  readonly hindered?: string;
  readonly words: string;
  /** What the lead said of it, the day after. */
  readonly lead?: { readonly how: 'approve' | 'return'; readonly words: string };
}

const LOOKED_BACK: readonly LookedBack[] = [
  {
    ...{ worker: 'sanne', name: 'mevrouw Bos', daysAgo: 64 },
    worked: 'Alles samen aan tafel doen. En koffie erbij.',
    words: 'Wij willen zo doorgaan.',
    lead: { how: 'approve', words: 'Mooi. Ga zo door samen.' },
  },
  {
    ...{ worker: 'sanne', name: 'Bilal Fluitketel', daysAgo: 4 },
    ...{ worked: 'De lijst op de koelkast.', hindered: 'Een drukke maand op het werk.' },
    words: 'Dit wil ik blijven doen.',
  },
  {
    ...{ worker: 'tom', name: 'Ada Jampot', daysAgo: 6 },
    worked: 'Elke week even bellen.',
    words: 'Ik wil hiermee verder.',
    lead: { how: 'return', words: 'Past dit doel nog bij wat Ada nu het meest nodig heeft?' },
  },
];

/** Plans that two people looked back on: agreed with, waiting for the lead, and with a question. */
export async function lookBack(teller: TeamTeller): Promise<void> {
  const reviews = teller.app.get(Reviews);
  for (const { worker, name, daysAgo, worked, hindered = null, words, lead } of LOOKED_BACK) {
    const clientId = teller.idOf(name);
    const id = await teller.as({ who: worker, daysAgo, hour: 17 }, async () => {
      const { goals } = await teller.app.get(Plans).read(clientId);
      const active = goals.filter(({ status }) => status === 'active');
      const kept = active.map(({ id: goalId, version }) => ({
        ...({ goalId, version, choice: 'keep', words } as const),
      }));
      return reviews.hold(clientId, { worked, hindered, goals: kept });
    });
    if (!lead) continue;
    await teller.as({ who: 'ilse', daysAgo: daysAgo - 1, hour: 18 }, () =>
      reviews[lead.how]({ clientId, id, version: 1 }, lead.words),
    );
    if (lead.how === 'approve') await readsOf(teller, { who: worker, daysAgo: daysAgo - 2 }, id);
  }
}

/** Whoever was told of something read it. */
async function readsOf(teller: TeamTeller, doing: Doing, aboutId: string): Promise<void> {
  const notices = teller.app.get(Notices);
  await teller.as(doing, async () => {
    const told = await notices.unread();
    for (const one of told.filter((notice) => notice.aboutId === aboutId)) {
      await notices.putAway(one.id);
    }
  });
}

interface Asked {
  readonly who: Worker;
  readonly name: string;
  readonly months: AftercareMonths;
  readonly daysAgo: number;
  readonly how: AftercareWay;
  readonly words?: string;
}

const ASKED: readonly Asked[] = [
  {
    ...{ who: 'tom', name: 'Ruud Kastanje', months: 3, daysAgo: 90, how: 'spoken' },
    words: 'Het gaat goed. Ik deed de belasting zelf.',
  },
  {
    ...{ who: 'sanne', name: 'Mieke Duinroos', months: 3, daysAgo: 262, how: 'spoken' },
    words: 'Het potje is er nog.',
  },
  { who: 'sanne', name: 'Mieke Duinroos', months: 6, daysAgo: 170, how: 'not_reached' },
];

/** How it goes with those whose support ended, asked before. */
export async function askAfterwards(teller: TeamTeller): Promise<void> {
  for (const { who, name, months, daysAgo, how, words = null } of ASKED) {
    const clientId = teller.idOf(name);
    await teller.as({ who, daysAgo }, async () => {
      const { trajectories } = await teller.app.get(PersonalData).of(clientId);
      const [{ id: trajectoryId = '' } = {}] = trajectories;
      await teller.app.get(Aftercare).note(clientId, { trajectoryId, months, how, words });
    });
  }
}

/** Farid noticed something, was thanked for it, and told what works against people. */
export async function hearFarid(teller: TeamTeller): Promise<void> {
  const amina = teller.idOf('Amina Haddadi');
  const text = 'Amina belde zelf met school. Zij was trots, en ik ook.';
  const noteId = await teller.as({ who: 'farid', daysAgo: 6, hour: 14 }, () =>
    teller.app.get(Notes).write(amina, { text, visibility: 'shared_with_expert' }),
  );
  await teller.as({ who: 'sanne', daysAgo: 5, hour: 11 }, () =>
    teller.app.get(Thanks).give(amina, noteId, 'Door jou vroeg ik haar hoe het ging.'),
  );
  await teller.as({ who: 'farid', daysAgo: 4, hour: 14 }, () =>
    teller.app.get(Bottlenecks).report({
      ...{ theme: 'letters_and_forms', clientId: amina },
      text: 'De brief over de toeslag heeft zes bladzijden. Niemand leest die uit.',
    }),
  );
  await teller.as({ who: 'sanne', daysAgo: 3, hour: 15 }, () =>
    teller.app.get(Bottlenecks).report({
      ...{ theme: 'between_desks', clientId: teller.idOf('Ahmed Tulp') },
      text: 'Twee loketten vragen om elkaars papier. De inwoner loopt heen en weer.',
    }),
  );
}

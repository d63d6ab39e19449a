import { type Decision, Handover, type NewHandover } from './handover.entity';
import { HandoverDecided, HandoverHasBegun } from './handover.errors';
import type { SummaryFacts } from './summary.queries';
import { summaryWords } from './summary-words';

const NOW = new Date('2026-11-24T09:00:00Z');
const today: Decision = { by: 'team-lead', now: NOW, today: '2026-11-24' };
const leads = { led: true, untilDay: null };

function proposed(wanted: Partial<NewHandover> = {}): Handover {
  const handover = new Handover();
  handover.propose({
    ...{ id: 'h', clientId: 'c', fromStaffId: 'sanne', toStaffId: 'youssef', proposedBy: 'sanne' },
    ...{ onDay: '2026-12-01', stayUntilDay: '2026-12-08', summary: 'Eerst de huur.' },
    ...wanted,
  });
  return handover;
}

describe('a hand-over', () => {
  it('is agreed once, by who decides, and begins on its day', () => {
    const handover = proposed();
    handover.agree(today, leads);
    expect(handover).toMatchObject({ state: 'agreed', decidedBy: 'team-lead', decidedAt: NOW });
    expect(handover.hasBegunOn('2026-11-30')).toBe(false);
    expect(handover.hasBegunOn('2026-12-01')).toBe(true);
    expect(() => handover.agree(today, leads)).toThrow(HandoverDecided);
    expect(() => handover.decline(today, 'Toch niet')).toThrow(HandoverDecided);
  });

  it('begins today when its day passed while it waited for a decision', () => {
    const handover = proposed({ onDay: '2026-11-20', stayUntilDay: '2026-11-22' });
    handover.agree(today, leads);
    expect(handover.onDay).toBe('2026-11-24');
    expect(handover.stayUntilDay).toBeNull();
  });

  it('never lets somebody stay who left before', () => {
    const handover = proposed();
    handover.agree(today, { led: false, untilDay: null });
    expect(handover.stayUntilDay).toBeNull();
    expect(handover.giverLed).toBe(false);
  });

  it('is declined with words for who proposed it', () => {
    const handover = proposed();
    handover.decline(today, 'Wacht nog even.');
    expect(handover).toMatchObject({ state: 'declined', decisionWords: 'Wacht nog even.' });
    expect(() => handover.withdraw(today)).toThrow(HandoverDecided);
  });

  it('can be taken back until its day, and not on it', () => {
    const waiting = proposed();
    waiting.withdraw(today);
    expect(waiting.state).toBe('withdrawn');
    const agreed = proposed();
    agreed.agree(today, leads);
    agreed.withdraw({ ...today, today: '2026-11-30' });
    expect(agreed.state).toBe('withdrawn');
    const begun = proposed();
    begun.agree(today, leads);
    expect(() => begun.withdraw({ ...today, today: '2026-12-01' })).toThrow(HandoverHasBegun);
  });

  it('is read once: the first moment stays', () => {
    const handover = proposed();
    handover.markRead(NOW);
    handover.markRead(new Date('2026-12-24T09:00:00Z'));
    expect(handover.readAt).toBe(NOW);
  });
});

const FILE: SummaryFacts = {
  callName: 'Amina',
  goals: [
    {
      title: 'Ik wil hier blijven wonen',
      step: { text: 'Ik bel de verhuurder', owner: 'client', ownerName: null, dueOn: '2026-11-27' },
    },
  ],
  appointment: { kind: 'visit', startsAt: '2026-11-30T09:00:00+00:00', place: 'thuis' },
  lastAgreed: 'Samen de post gesorteerd.',
  strengths: ['zorgt voor haar kinderen', 'zus dichtbij'],
  safeContactRules: ['Nooit sms’en na zes uur'],
};

describe('the first words for the next worker', () => {
  it('say how to be in touch safely before anything else', () => {
    expect(summaryWords(FILE)).toBe(
      [
        'Veilig contact: Nooit sms’en na zes uur.',
        'Doel: Ik wil hier blijven wonen.',
        'Volgende stap: Ik bel de verhuurder (de inwoner zelf, vrijdag 27 november).',
        'Volgende afspraak: maandag 30 november om 10.00 uur, bezoek, thuis.',
        'Laatst afgesproken: Samen de post gesorteerd.',
        'Wat goed gaat: zorgt voor haar kinderen, zus dichtbij.',
      ].join('\n'),
    );
  });

  it('say that there is no goal and no appointment, and nothing that is not known', () => {
    const nothing = { ...FILE, goals: [], appointment: null, lastAgreed: null, strengths: [] };
    expect(summaryWords({ ...nothing, safeContactRules: [] })).toBe(
      'Met Amina is nog geen doel gekozen.\nEr is nog geen afspraak gepland.',
    );
  });

  it('name who does a step, and who waits without one', () => {
    const step = { text: 'Brief nakijken!', owner: 'worker' as const, dueOn: '2026-11-27' };
    const goals = [
      { title: 'Rust', step: { ...step, ownerName: 'Sanne' } },
      { title: 'Post', step: { ...step, ownerName: null } },
      { title: 'Werk', step: null },
    ];
    const words = summaryWords({ ...FILE, goals });
    expect(words).toContain('Brief nakijken! (Sanne, vrijdag 27 november).');
    expect(words).toContain('Brief nakijken! (de begeleider, vrijdag 27 november)');
    expect(words).toContain('Doel: Werk.\nEr is nu geen stap.');
  });

  it('fit in the field they are for', () => {
    const strengths = Array.from({ length: 300 }, () => 'kan heel goed met mensen omgaan');
    expect(summaryWords({ ...FILE, strengths })).toHaveLength(4000);
  });
});

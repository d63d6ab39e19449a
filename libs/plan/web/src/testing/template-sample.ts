import type { BridgeLifeDomain, BridgeTemplateResponse } from '@ademruimte/web-client';

/** A part of life as the bridge of today has it. */
function aDomain(more: Partial<BridgeLifeDomain>): BridgeLifeDomain {
  return {
    ...{ id: '', code: '', title: '', hint: '', appliesTo: 'person', optional: false },
    ...{ sensitive: false, skipWhen: null, workerNote: null, questions: [], levels: [] },
    ...{ smallSteps: [], ifThenExample: null, urgent: null },
    ...more,
  };
}

/** A small bridge: housing with ideas, and debts, which are sensitive. */
export const template: BridgeTemplateResponse = {
  ...{ id: 'bridge', version: 1, name: 'Mijn brug', number: 2, status: 'published' },
  ...{ scale: { levels: [], noLevel: [] }, period: '', disclaimer: '' },
  pillars: [
    {
      ...{ id: 'p1', code: 'home', title: 'Thuis en gezin', intro: '' },
      domains: [
        aDomain({
          ...{ id: 'wonen-2', code: 'housing', title: 'Wonen', hint: 'Je huis en de huur.' },
          smallSteps: ['Ik bel de verhuurder.', 'Ik leg mijn papieren in één map.'],
          ifThenExample: { if: 'het maandag is', then: 'bel ik de verhuurder' },
        }),
      ],
    },
    {
      ...{ id: 'p2', code: 'money', title: 'Geld', intro: '' },
      domains: [aDomain({ id: 'schulden-2', code: 'debts', title: 'Schulden', sensitive: true })],
    },
  ],
};

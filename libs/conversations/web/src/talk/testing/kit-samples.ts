import { dayOf } from '@ademruimte/contracts';
import type { BridgeLifeDomain, TalkKit } from '@ademruimte/web-client';

export const AMINA = '018f0000-0000-7000-8000-0000000000a1';
export const TALK = '018f0000-0000-7000-8000-0000000000b1';

const levels = [1, 2, 3, 4, 5];

/** A life domain whose sentences say which level of which domain they are. */
export function aLifeDomain(
  code: string,
  title: string,
  more: Partial<BridgeLifeDomain> = {},
): BridgeLifeDomain {
  return {
    ...{ id: `id-${code}`, code, title, hint: `Over ${title}.`, appliesTo: 'person' },
    ...{ optional: false, sensitive: false, skipWhen: null, workerNote: null },
    ...{ smallSteps: [], ifThenExample: null, urgent: null },
    questions: [
      { je: `Hoe is ${title} voor je?`, u: `Hoe is ${title} voor u?` },
      { je: 'Wat mag als eerste beter?', u: 'Wat mag als eerste beter?' },
    ],
    levels: levels.map((level) => ({ level, sentence: `${title} ${level}.` })),
    ...more,
  };
}

const home = [
  aLifeDomain('housing', 'Wonen', { urgent: { level: 1, forWorker: 'Dreigt uitzetting?' } }),
  aLifeDomain('children', 'Kinderen', { skipWhen: 'Er wonen geen kinderen in huis.' }),
];
const money = [aLifeDomain('debts', 'Schulden', { sensitive: true }), aLifeDomain('post', 'Post')];

/** All a talk with Amina needs. */
export function aKit(more: Partial<TalkKit> = {}): TalkKit {
  const today = dayOf(new Date());
  return {
    ...{ clientId: AMINA, callName: 'Amina', formOfAddress: 'u', language: 'ar' },
    ...{ interpreter: true, today, serverNow: new Date().toISOString(), urgentNeeds: [] },
    ...{ staffName: 'Sanne Vermeer', teamName: 'Wijkteam Noord', teamPhone: null },
    template: {
      ...{ id: 'template', version: 1, name: 'Mijn brug', number: 1, status: 'published' },
      ...{ period: 'Het gaat om de afgelopen maand.', disclaimer: '' },
      scale: { min: 1, max: 5, levels: [], noLevel: [] },
      pillars: [
        { id: 'p1', code: 'home', title: 'Thuis en gezin', intro: '', domains: home },
        { id: 'p2', code: 'money', title: 'Geld', intro: '', domains: money },
      ],
    },
    ...{ maxActiveGoals: 2, maxDomains: 3, period: 'Het gaat om de afgelopen maand.' },
    opening: [
      { je: 'Fijn dat je er bent. Wat is er nodig?', u: 'Fijn dat u er bent. Wat is er nodig?' },
      { je: 'Wat geeft je stress?', u: 'Wat geeft u stress?' },
    ],
    closing: [],
    stressExplained: { je: 'Dat is geen onwil.', u: 'Dat is geen onwil.' },
    ...{ activeGoals: [], strengths: [], lastAgreed: null, plannedConversation: null },
    ...{ nextConversation: null, assessmentKind: 'progress', draftAssessment: null },
    contact: { channel: 'sms', hasPhone: true, hasEmail: false },
    ...more,
  } as TalkKit;
}

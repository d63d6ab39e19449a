import { type Permission, relationPermissions } from '@ademruimte/contracts';
import type {
  BridgeResponse,
  FileEvent,
  FileNextStep,
  FileResponse,
  GoalResponse,
  StepResponse,
} from '@ademruimte/web-client';

export const AMINA = '018f0000-0000-7000-8000-00000000000a';

/** A step of Amina that is still to do. */
export function aStep(id: string, text: string, more: Partial<StepResponse> = {}): StepResponse {
  return {
    id,
    version: 1,
    goalId: 'g1',
    text,
    owner: 'client',
    ownerName: null,
    ownerStaffMemberId: null,
    dueOn: '2199-11-24',
    status: 'open',
    doneOn: null,
    replanCount: 0,
    ifText: null,
    thenText: null,
    setbackText: null,
    confidence: null,
    reminderBy: null,
    reminderHow: null,
    sharedWithHousehold: false,
    suggestSmaller: false,
    events: [],
    ...more,
  };
}

/** A goal Amina works on now. */
export function aGoal(steps: StepResponse[], more: Partial<GoalResponse> = {}): GoalResponse {
  return {
    id: 'g1',
    version: 1,
    title: 'Ik wil in mijn huis blijven wonen.',
    why: null,
    horizon: null,
    status: 'active',
    outcome: null,
    outcomeWords: null,
    endedOn: null,
    lifeDomain: { id: 'd1', code: 'housing', title: 'Wonen', sensitive: false },
    sharedWithHousehold: false,
    position: 0,
    steps,
    ...more,
  };
}

/** A bridge on which two life domains were talked about twice. */
export function aBridge(more: Partial<BridgeResponse> = {}): BridgeResponse {
  const said = (level: number) => ({
    client: {
      level,
      sentence: `Zin ${String(level)}.`,
      reason: null,
      ownWords: null,
      wordsClosed: false,
    },
    worker: null,
  });
  const domain = (title: string, then: number, now: number) => ({
    code: title.toLowerCase(),
    lifeDomainId: title,
    title,
    sensitive: false,
    now: said(now),
    then: said(then),
  });
  const moment = (id: string, heldOn: string) =>
    ({ id, heldOn, kind: 'progress', status: 'final' }) as const;
  return {
    template: null,
    now: moment('m2', '2026-11-13'),
    then: moment('m1', '2026-09-04'),
    moments: [],
    nextDueOn: null,
    draft: null,
    pillars: [
      { code: 'money', title: 'Geld', domains: [domain('Post', 1, 3), domain('Schulden', 2, 2)] },
      { code: 'work', title: 'Meedoen', domains: [domain('Je dagen', 4, 3)] },
    ],
    change: {
      client: { up: 1, same: 1, down: 1, n: 3 },
      worker: { up: 0, same: 0, down: 0, n: 0 },
    },
    milestones: [],
    ...more,
  };
}

/** Something that happened to Amina on a day, at noon. */
export function anEvent(kind: FileEvent['kind'], text: string | null, by: string | null = null) {
  return { at: '2026-11-13T11:00:00.000Z', kind, text, by };
}

/** Amina's file as Sanne, who leads it, sees it. */
export function aFile(more: Partial<FileResponse> = {}): FileResponse {
  const step = aStep('s1', 'De woningcorporatie bellen');
  const nextStep: FileNextStep = { ...step, goalTitle: 'Wonen' };
  return {
    client: {
      id: AMINA,
      version: 1,
      callName: 'Amina',
      fullName: 'Amina Haddadi',
      initials: 'AH',
      formOfAddress: 'u',
      language: 'ar',
      interpreter: true,
      channel: 'sms',
      phone: '06 12 34 56 78',
      address: null,
      email: null,
      bestTime: 'niet op woensdag',
      safeContactRules: [],
      secretAddress: false,
      status: 'active',
    },
    relation: 'lead_worker',
    may: permissionsOf('lead_worker'),
    handover: null,
    emergency: null,
    nextStep,
    nextConversation: null,
    lastAgreed: null,
    urgentNeeds: [],
    talkUnderWay: false,
    strengths: [],
    bridge: aBridge(),
    goals: [aGoal([step])],
    agreement: null,
    helpers: [],
    timeline: [],
    household: false,
    trajectory: null,
    ...more,
  };
}

/** A file of which no more is known than who it is about. */
export function anEmptyFile(more: Partial<FileResponse> = {}): FileResponse {
  const bridge = aBridge({ now: null, then: null, pillars: [] });
  return aFile({ nextStep: null, goals: [], bridge, ...more });
}

/** The same file for Farid, who sees only what is shared with him. */
export function forAnExpert(more: Partial<FileResponse> = {}): FileResponse {
  const { client } = aFile();
  return aFile({
    relation: 'experience_expert',
    may: permissionsOf('experience_expert'),
    client: { ...client, fullName: 'Amina', channel: null, phone: null },
    bridge: null,
    ...more,
  });
}

function permissionsOf(relation: keyof typeof relationPermissions): Permission[] {
  return [...relationPermissions[relation]];
}

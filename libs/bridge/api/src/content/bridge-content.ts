import { bounds } from '@ademruimte/contracts';

/** Whom a life domain is about; `household` only proposes a goal of the household. */
export const appliesTo = ['person', 'household'] as const;
export type AppliesTo = (typeof appliesTo)[number];

/** A sentence to say, in both forms of address. */
export interface Said {
  readonly je: string;
  readonly u: string;
}

/** A name for something on the scale. */
export interface Labelled {
  readonly key: string;
  readonly label: string;
}

/** What the five levels and the reasons for none are called, and how the scale is meant. */
export interface BridgeScale {
  readonly levels: readonly (Labelled & { readonly level: number })[];
  readonly noLevel: readonly Labelled[];
  /** How far somebody looks back. */
  readonly period: string;
  /** That this is a help to talk, not a validated measure. */
  readonly disclaimer: string;
}

/** Words to open and close a talk with. */
export interface BridgeConversation {
  readonly maxDomainsPerTalk: number;
  readonly opening: readonly Said[];
  readonly stressExplained: Said;
  readonly closing: readonly Said[];
  readonly howToUse: readonly string[];
}

/** What helps to talk about a life domain and to find a small step in it. */
export interface Guidance {
  readonly questions: readonly Said[];
  readonly smallSteps: readonly string[];
  readonly ifThenExample: { readonly if: string; readonly then: string } | null;
  readonly urgent: { readonly level: number; readonly forWorker: string } | null;
}

/** A life domain as content is written: `sentences` are its levels 1 to 5. */
export interface DomainContent {
  readonly code: string;
  readonly title: string;
  /** What it is about, without je or u: everybody reads the same words. */
  readonly hint: string;
  readonly appliesTo: AppliesTo;
  readonly optional: boolean;
  readonly sensitive: boolean;
  readonly skipWhen: string | null;
  readonly workerNote: string | null;
  readonly guidance: Guidance;
  readonly sentences: readonly string[];
}

/** A pillar as content is written. */
export interface PillarContent {
  readonly code: string;
  readonly title: string;
  readonly intro: string;
  readonly domains: readonly DomainContent[];
}

/** A whole bridge as content is written, ready to become a template version. */
export interface BridgeContent {
  readonly name: string;
  readonly scale: BridgeScale;
  readonly conversation: BridgeConversation;
  readonly pillars: readonly PillarContent[];
}

/** Refuses content that could not be rated along: codes twice, or not five sentences. */
export function requireUsable(content: BridgeContent): BridgeContent {
  const domains = content.pillars.flatMap((pillar) => pillar.domains);
  requireUnique(
    'pillar',
    content.pillars.map(({ code }) => code),
  );
  requireUnique(
    'life domain',
    domains.map(({ code }) => code),
  );
  requireOneToFive(
    'scale',
    content.scale.levels.map(({ level }) => level),
  );
  for (const { code, sentences } of domains) {
    if (sentences.length !== bounds.levels.max) {
      throw new Error(`Bridge content: ${code} needs ${bounds.levels.max} sentences.`);
    }
  }
  if (!domains.length) throw new Error('Bridge content: a bridge needs a life domain.');
  return content;
}

/** Refuses levels that are not 1, 2, 3, 4, 5 in this order. */
export function requireOneToFive(where: string, levels: readonly number[]): void {
  const { max } = bounds.levels;
  if (levels.length !== max || levels.some((level, index) => level !== index + 1)) {
    throw new Error(`Bridge content: ${where} needs levels 1 to ${max} in order.`);
  }
}

function requireUnique(what: string, codes: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new Error(`Bridge content: ${what} ${twice} is there twice.`);
}

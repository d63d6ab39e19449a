import {
  Shows,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  ShowsTexts,
} from '@ademruimte/api-platform';
import { type TemplateStatus, templateStatuses } from '@ademruimte/contracts';
import type { BridgeTemplate } from './bridge-template.entity';
import { type AppliesTo, appliesTo } from './content/bridge-content';
import type { LifeDomain } from './life-domain.entity';
import type { Pillar } from './pillar.entity';

/** A sentence in both forms of address. */
export class BridgeQuestion {
  @ShowsText() je: string;
  @ShowsText() u: string;
}

/** An example of an if-then plan. */
export class IfThenExample {
  @ShowsText() if: string;
  @ShowsText() then: string;
}

/** From which level down a domain is urgent, and what the worker does then. */
export class UrgentNote {
  @ShowsNumber() level: number;
  @ShowsText() forWorker: string;
}

/** One of the five sentences of a life domain. */
export class BridgeLevel {
  @ShowsNumber() level: number;
  @ShowsText() sentence: string;
}

/** A life domain with its words. */
export class BridgeLifeDomain {
  @ShowsId() id: string;
  @ShowsText() code: string;
  @ShowsText() title: string;
  @ShowsText() hint: string;
  @ShowsOneOf(appliesTo) appliesTo: AppliesTo;
  @ShowsFlag() optional: boolean;
  @ShowsFlag() sensitive: boolean;
  @ShowsText({ nullable: true }) skipWhen: string | null;
  @ShowsText({ nullable: true }) workerNote: string | null;
  @ShowsList(() => BridgeQuestion) questions: BridgeQuestion[];
  @ShowsTexts() smallSteps: string[];
  @Shows(() => IfThenExample, { nullable: true }) ifThenExample: IfThenExample | null;
  @Shows(() => UrgentNote, { nullable: true }) urgent: UrgentNote | null;
  @ShowsList(() => BridgeLevel) levels: BridgeLevel[];

  static from({ guidance, levels, ...domain }: LifeDomain): BridgeLifeDomain {
    return {
      ...pick(domain),
      questions: [...guidance.questions],
      smallSteps: [...guidance.smallSteps],
      ifThenExample: guidance.ifThenExample,
      urgent: guidance.urgent,
      levels: levels.map(({ level, sentence }) => ({ level, sentence })),
    };
  }
}

/** A pillar with its life domains. */
export class BridgeTemplatePillar {
  @ShowsId() id: string;
  @ShowsText() code: string;
  @ShowsText() title: string;
  @ShowsText() intro: string;
  @ShowsList(() => BridgeLifeDomain) domains: BridgeLifeDomain[];

  static from({ id, code, title, intro, domains }: Pillar): BridgeTemplatePillar {
    return { id, code, title, intro, domains: domains.map((one) => BridgeLifeDomain.from(one)) };
  }
}

/** What a level is called. */
export class ScaleLevel {
  @ShowsNumber() level: number;
  @ShowsText() key: string;
  @ShowsText() label: string;
}

/** What a reason for no level is called. */
export class ScaleReason {
  @ShowsText() key: string;
  @ShowsText() label: string;
}

/** What the five levels and the reasons for none are called. */
export class BridgeScaleResponse {
  @ShowsList(() => ScaleLevel) levels: ScaleLevel[];
  @ShowsList(() => ScaleReason) noLevel: ScaleReason[];
}

/** A version of the bridge without its words. */
export class BridgeTemplateListItem {
  @ShowsId() id: string;
  /** What a change names in If-Match. */
  @ShowsNumber() version: number;
  @ShowsText() name: string;
  @ShowsNumber() number: number;
  @ShowsOneOf(templateStatuses) status: TemplateStatus;

  static from({ id, version, name, number, status }: BridgeTemplate): BridgeTemplateListItem {
    return { id, version, name, number, status };
  }
}

/** A version of the bridge with all its words. */
export class BridgeTemplateResponse extends BridgeTemplateListItem {
  @Shows(() => BridgeScaleResponse) scale: BridgeScaleResponse;
  /** How far somebody looks back. */
  @ShowsText() period: string;
  /** That this is a help to talk, not a measure. */
  @ShowsText() disclaimer: string;
  @ShowsList(() => BridgeTemplatePillar) pillars: BridgeTemplatePillar[];

  static override from(template: BridgeTemplate): BridgeTemplateResponse {
    const { levels, noLevel, period, disclaimer } = template.scale;
    return {
      ...BridgeTemplateListItem.from(template),
      scale: { levels: [...levels], noLevel: [...noLevel] },
      period,
      disclaimer,
      pillars: template.pillars.map((one) => BridgeTemplatePillar.from(one)),
    };
  }
}

function pick(domain: Omit<LifeDomain, 'guidance' | 'levels' | 'snapshot'>) {
  const { id, code, title, hint, appliesTo, optional, sensitive, skipWhen, workerNote } = domain;
  return { id, code, title, hint, appliesTo, optional, sensitive, skipWhen, workerNote };
}

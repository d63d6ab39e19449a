import {
  appliesTo,
  type BridgeContent,
  type BridgeConversation,
  type BridgeScale,
  type DomainContent,
  type Labelled,
  type PillarContent,
  requireOneToFive,
  requireUsable,
  type Said,
} from './bridge-content';
import { ContentReader } from './content-reader';

/** Reads a bridge from a JSON document; throws with the place of what is missing or not right. */
export function readBridgeContent(document: unknown): BridgeContent {
  const content = new ContentReader(document);
  return requireUsable({
    name: content.at('title').text(),
    scale: scaleOf(content),
    conversation: conversationOf(content),
    pillars: content.at('pillars').list(pillarOf),
  });
}

function scaleOf(content: ContentReader): BridgeScale {
  const scale = content.at('scale');
  return {
    levels: scale
      .at('levels')
      .list((one) => ({ level: one.at('level').number(), ...labelOf(one) })),
    noLevel: scale.at('noLevel').list(labelOf),
    period: scale.at('period').text(),
    disclaimer: content.at('disclaimer').text(),
  };
}

function conversationOf(content: ContentReader): BridgeConversation {
  const conversation = content.at('conversation');
  return {
    maxDomainsPerTalk: conversation.at('maxDomainsPerTalk').number(),
    opening: conversation.at('opening').list(saidOf),
    stressExplained: saidOf(conversation.at('stressExplained')),
    closing: conversation.at('closing').list(saidOf),
    howToUse: content.at('howToUse').list(textOf),
  };
}

function pillarOf(pillar: ContentReader): PillarContent {
  return {
    code: pillar.at('code').text(),
    title: pillar.at('title').text(),
    intro: pillar.at('intro').text(),
    domains: pillar.at('domains').list(domainOf),
  };
}

function domainOf(domain: ContentReader): DomainContent {
  return {
    code: domain.at('code').text(),
    title: domain.at('title').text(),
    hint: domain.at('hint').text(),
    appliesTo: domain.at('appliesTo').oneOf(appliesTo),
    optional: domain.at('optional').flag(),
    sensitive: domain.at('sensitive').flag(),
    skipWhen: domain.optional('skipWhen', textOf),
    workerNote: domain.optional('workerNote', textOf),
    guidance: guidanceOf(domain),
    sentences: sentencesOf(domain),
  };
}

function guidanceOf(domain: ContentReader): DomainContent['guidance'] {
  return {
    questions: domain.at('questions').list(saidOf),
    smallSteps: domain.at('smallSteps').list(textOf),
    ifThenExample: domain.optional('ifThenExample', (example) => ({
      if: example.at('if').text(),
      then: example.at('then').text(),
    })),
    urgent: domain.optional('urgent', (urgent) => ({
      level: urgent.at('level').number(),
      forWorker: urgent.at('forWorker').text(),
    })),
  };
}

function sentencesOf(domain: ContentReader): string[] {
  const levels = domain.at('levels');
  requireOneToFive(
    domain.at('code').text(),
    levels.list((one) => one.at('level').number()),
  );
  return levels.list((one) => one.at('descriptor').text());
}

function labelOf(one: ContentReader): Labelled {
  return { key: one.at('key').text(), label: one.at('label').text() };
}

function saidOf(one: ContentReader): Said {
  return { je: one.at('je').text(), u: one.at('u').text() };
}

function textOf(one: ContentReader): string {
  return one.text();
}

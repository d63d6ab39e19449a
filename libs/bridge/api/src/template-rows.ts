import type { BridgeContent, DomainContent } from './content/bridge-content';

/** The records of a template version, ready to be written; in the order they were written down. */
export function rowsOf(templateId: string, content: BridgeContent, newId: () => string) {
  const pillars = content.pillars.map(({ domains, ...pillar }, position) => ({
    row: { id: newId(), templateId, position, ...pillar },
    domains,
  }));
  const domains = pillars.flatMap(({ row, domains }) =>
    domains.map((domain, position) =>
      domainRow(domain, { templateId, pillarId: row.id, position }, newId()),
    ),
  );
  return {
    pillars: pillars.map(({ row }) => row),
    domains: domains.map(({ row }) => row),
    levels: domains.flatMap(({ row, sentences }) =>
      sentences.map((sentence, index) => ({
        id: newId(),
        templateId,
        lifeDomainId: row.id,
        level: index + 1,
        sentence,
      })),
    ),
  };
}

interface Place {
  readonly templateId: string;
  readonly pillarId: string;
  readonly position: number;
}

function domainRow({ sentences, ...words }: DomainContent, place: Place, id: string) {
  return { row: { id, ...place, ...words }, sentences };
}

import { spreadsheetFile } from '@ademruimte/api-platform';
import type { ChangeFigure, DomainFigure, FiguresResponse } from './figures.dto';

const HEAD = ['Onderdeel', 'Wat', 'Aantal', 'Mensen of vergelijkingen (n)'];

/** The figures of a quarter as a file for a spreadsheet: a line for each number, hidden said so. */
export function figuresFile(figures: FiguresResponse): Uint8Array {
  const { pillars, quarter, from, until, threshold } = figures;
  return spreadsheetFile([
    ['Kwartaal', quarter, `van ${from}`, `tot en met ${until}`],
    ['Getoond vanaf', `${String(threshold)} mensen`, '', ''],
    HEAD,
    ...pillars.flatMap((pillar) => [pillar, ...pillar.domains]).flatMap(changeLines),
    ...countLines(figures),
  ]);
}

function changeLines({ title, client, worker }: DomainFigure): string[][] {
  return [
    ...raterLines(`${title}, volgens de inwoner`, client),
    ...raterLines(`${title}, volgens de begeleider`, worker),
  ];
}

function raterLines(name: string, change: ChangeFigure | null): string[][] {
  if (!change) return [];
  if (change.hidden) return [[name, HIDDEN, '', '']];
  const n = text(change.n);
  return [
    [name, 'omhoog', text(change.up), n],
    [name, 'gelijk', text(change.same), n],
    [name, 'omlaag', text(change.down), n],
  ];
}

const HIDDEN = 'te weinig mensen om te tonen';
const text = (count: number | null) => (count === null ? '' : String(count));

function countLines({ goals, steps, firstTalk, appointments }: FiguresResponse): string[][] {
  return [
    ...lines(
      'Doelen',
      goals && { bereikt: goals.reached, veranderd: goals.changed, losgelaten: goals.letGo },
      goals?.people,
    ),
    ...lines('Stappen', steps && { gezet: steps.done }, steps?.people),
    ...lines(
      'Van aanvraag tot eerste gesprek',
      firstTalk && { 'dagen (mediaan)': firstTalk.medianDays },
      firstTalk?.people,
    ),
    ...lines(
      'Afspraken',
      appointments && {
        ...{ doorgegaan: appointments.held, verzet: appointments.moved },
        ...{ 'niet gelukt': appointments.missed },
      },
      appointments?.people,
    ),
  ];
}

function lines(part: string, counts: Record<string, number> | null, people = 0): string[][] {
  if (!counts) return [[part, HIDDEN, '', '']];
  return Object.entries(counts).map(([what, count]) => [part, what, text(count), text(people)]);
}

import type { FigureScope, Rater, Role } from '@ademruimte/contracts';
import type { ChangeFigure, DomainFigure, FiguresResponse } from '@ademruimte/web-client';

/** A change that is shown: how many comparisons went up, stayed and went down. */
export interface ShownChange {
  readonly title: string;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly n: number;
}

/** A line of the table: the pillar itself or one of its parts of life. */
export interface ChangeLine {
  readonly title: string;
  readonly isPillar: boolean;
  readonly change: ChangeFigure | null;
}

/** Whose figures somebody can ask for, the narrowest first. */
export function scopesOf(roles: readonly Role[]): FigureScope[] {
  return SCOPES.filter(([, role]) => roles.includes(role)).map(([scope]) => scope);
}

const SCOPES: readonly (readonly [FigureScope, Role])[] = [
  ['mine', 'caseworker'],
  ['team', 'team_lead'],
  ['organisation', 'policy_officer'],
];

/** The lines of the table for one rater, without what nobody was asked twice. */
export function linesOf({ pillars }: FiguresResponse, by: Rater): ChangeLine[] {
  return pillars
    .filter((pillar) => pillar[by])
    .flatMap((pillar) => [
      lineOf(pillar, by, true),
      ...pillar.domains.filter((one) => one[by]).map((one) => lineOf(one, by, false)),
    ]);
}

/** The pillars that may be drawn. */
export function drawn(lines: readonly ChangeLine[]): ShownChange[] {
  return lines.flatMap(({ title, isPillar, change }) => {
    if (!isPillar || !change || change.hidden) return [];
    const { up, same, down, n } = change;
    return [{ title, up: up ?? 0, same: same ?? 0, down: down ?? 0, n: n ?? 0 }];
  });
}

function lineOf(figure: DomainFigure, by: Rater, isPillar: boolean): ChangeLine {
  return { title: figure.title, isPillar, change: figure[by] };
}

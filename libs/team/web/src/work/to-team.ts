/** The view of the team page somebody came from, as the address says it; null for the usual one. */
export interface ToTeam {
  readonly toon: string | null;
}

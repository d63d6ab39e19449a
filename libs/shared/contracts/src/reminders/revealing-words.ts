/**
 * What no message may say: it can be read by a neighbour, a partner or an employer. Parts of words,
 * in lower case; `\b` where a part would also stand in innocent words.
 */
const REVEALING: readonly RegExp[] = [
  ...[/schuld/, /achterstand/, /incasso/, /deurwaarder/, /beslag/, /bewind/, /aanmaning/],
  ...[/uitkering/, /bijstand/, /toeslag/, /participatiewet/, /\bwmo\b/, /\bwsnp\b/, /sanering/],
  ...[/armoe/, /minima/, /voedselbank/, /geldzorg/, /geldproble/, /budget/, /\bhuur/, /ontruim/],
  ...[/gemeente/, /wijkteam/, /stadhuis/, /sociale? dienst/, /sociaal/, /hulpverlen/],
  ...[/consulent/, /begeleid/, /regisseur/, /dossier/, /cli[eë]nt/, /traject/, /ademruimte/],
  ...[/verslav/, /psych/, /geweld/, /\bggz\b/, /\buwv\b/, /\bkredietbank/],
];

/** What belongs to one client and must not be in a message to them either. */
export interface Unspoken {
  /** Names of the organisation and its teams. */
  readonly names: readonly (string | null)[];
  /** The address, and the place of the appointment. */
  readonly places: readonly (string | null)[];
}

/** Shorter than this, a name or a place says nothing. */
const SHORTEST = 4;

/** The first word in a text that says more than a neighbour may know; undefined when none does. */
export function revealingWord(text: string, unspoken?: Unspoken): string | undefined {
  const said = text.toLowerCase();
  const word = REVEALING.map((part) => part.exec(said)?.[0]).find((found) => found);
  if (word) return word;
  const letters = bare(text);
  const hidden = [...(unspoken?.names ?? []), ...(unspoken?.places ?? [])];
  return hidden.find(
    (one): one is string => !!one && bare(one).length >= SHORTEST && letters.includes(bare(one)),
  );
}

/** However it was typed: only letters and figures. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

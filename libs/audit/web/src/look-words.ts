import type {
  EmergencyKind,
  LogKind,
  LogPart,
  NotePurpose,
  Relation,
  Role,
} from '@ademruimte/contracts';
import { roleNames } from '@ademruimte/web-ui';

/** What somebody did, in a few words. */
export const lookNames = (): Readonly<Record<LogKind, string>> => ({
  opened: $localize`dossier geopend`,
  listed: $localize`in een lijst gezien`,
  searched: $localize`gevonden met zoeken`,
  revealed: $localize`afgeschermd deel geopend`,
  printed: $localize`afgedrukt`,
  exported: $localize`in een bestand gezet`,
  refused: $localize`geweigerd`,
  changed: $localize`veranderd`,
});

/** The part of the work a change was in. */
export const partNames = (): Readonly<Record<LogPart, string>> => ({
  client: $localize`persoon`,
  contact: $localize`contact`,
  'safe-contact': $localize`veilig contact`,
  strength: $localize`krachtbron`,
  household: $localize`gezin`,
  trajectory: $localize`begeleiding`,
  helper: $localize`wie helpt mee`,
  assignment: $localize`wie werkt met wie`,
  bridge: $localize`brug`,
  goal: $localize`doelplan`,
  step: $localize`stap`,
  recognition: $localize`waardering`,
  conversation: $localize`gesprek`,
  note: $localize`notitie`,
  urgent: $localize`spoed`,
  task: $localize`eigen taak`,
  sharing: $localize`wie ziet wat`,
  handover: $localize`overdracht`,
  'break-glass': $localize`noodtoegang`,
  people: $localize`medewerkers`,
  team: $localize`team`,
  template: $localize`brugsjabloon`,
  other: $localize`overig`,
});

/** What somebody was to the client at that moment. */
export const relationNames = (): Readonly<Record<Relation, string>> => ({
  lead_worker: $localize`regisseur`,
  co_worker: $localize`begeleider`,
  stand_in: $localize`vervanger`,
  experience_expert: $localize`ervaringsdeskundige`,
  team_lead: $localize`teamleider van het team`,
  team_lead_with_purpose: $localize`teamleider van het team`,
  break_glass: $localize`noodtoegang`,
  none: $localize`geen relatie`,
});

export const purposeNames = (): Readonly<Record<NotePurpose, string>> => ({
  caseload_talk: $localize`caseloadbespreking`,
  stand_in: $localize`vervanging`,
  complaint: $localize`klacht`,
  quality: $localize`kwaliteit`,
});

export const emergencyNames = (): Readonly<Record<EmergencyKind, string>> => ({
  safety: $localize`nood: veiligheid`,
  health: $localize`nood: gezondheid`,
  child: $localize`nood: een kind`,
  other: $localize`nood: anders`,
});

/** One look as the client's own log knows it. */
export interface LookView {
  readonly kind: LogKind;
  readonly relation: Relation | null;
  readonly role: Role | null;
  readonly times: number;
}

/** What happened, for the client to read: no jargon, and nothing about the technique behind it. */
export function lookSentence({ kind }: Pick<LookView, 'kind'>): string {
  return SENTENCES[kind]();
}

const SENTENCES: Readonly<Record<LogKind, () => string>> = {
  opened: () => $localize`Keek in het dossier`,
  listed: () => $localize`Zag de naam in een lijst`,
  searched: () => $localize`Vond de naam met zoeken`,
  revealed: () => $localize`Opende een afgeschermd deel`,
  printed: () => $localize`Drukte iets af`,
  exported: () => $localize`Zette iets in een bestand`,
  refused: () => $localize`Wilde kijken en mocht niet. Er is niets getoond`,
  changed: () => $localize`Schreef of veranderde iets`,
};

/** As what somebody looked: what they are to the client, or else their role. */
export function lookerWords({ relation, role }: Pick<LookView, 'relation' | 'role'>): string {
  if (relation === 'break_glass') return $localize`een collega in geval van nood`;
  if (relation) return relationNames()[relation];
  // Whoever looks after the log, or the product, needs no relation with anybody.
  if (role === 'privacy_officer' || role === 'administrator') return roleNames()[role];
  return role ? $localize`${roleNames()[role]}:role: zonder relatie` : $localize`Ademruimte zelf`;
}

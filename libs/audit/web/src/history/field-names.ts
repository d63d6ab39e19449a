import type { HistoryPart } from '@ademruimte/contracts';

/** What a record is called in a sentence. */
export function recordName(part: HistoryPart): string {
  return RECORDS[part]();
}

const RECORDS: Readonly<Record<HistoryPart, () => string>> = {
  client: () => $localize`de gegevens`,
  contact: () => $localize`hoe we contact hebben`,
  'safe-contact': () => $localize`de regel voor veilig contact`,
  strength: () => $localize`de krachtbron`,
  helper: () => $localize`wie meehelpt`,
  trajectory: () => $localize`de begeleiding`,
  household: () => $localize`het gezin`,
  goal: () => $localize`het doel`,
  step: () => $localize`de stap`,
  conversation: () => $localize`het gesprek`,
  note: () => $localize`de notitie`,
  urgent: () => $localize`de spoed`,
};

/** The field that holds the record's own words; undefined when there is none. */
export function textFieldOf(part: HistoryPart): string | undefined {
  return MAIN[part];
}

const MAIN: Readonly<Partial<Record<HistoryPart, string>>> = {
  'safe-contact': 'text',
  strength: 'text',
  helper: 'name',
  trajectory: 'reason',
  household: 'name',
  goal: 'title',
  step: 'text',
  note: 'text',
  urgent: 'text',
};

/** What a field is called on the screen. */
export function labelOf(part: HistoryPart, field: string): string {
  return (OWN[part]?.[field] ?? LABELS[field])?.() ?? $localize`Iets anders`;
}

const OWN: Readonly<Partial<Record<HistoryPart, Readonly<Record<string, () => string>>>>> = {
  conversation: { kind: () => $localize`Hoe` },
  urgent: { kind: () => $localize`Waarover`, outcome: () => $localize`Hoe het geregeld is` },
  client: { status: () => $localize`Begeleiding` },
  helper: { role: () => $localize`Rol` },
};

const LABELS: Readonly<Record<string, () => string>> = {
  call_name: () => $localize`Roepnaam`,
  given_names: () => $localize`Voornamen`,
  name_prefix: () => $localize`Tussenvoegsel`,
  family_name: () => $localize`Achternaam`,
  birth_date: () => $localize`Geboortedatum`,
  form_of_address: () => $localize`Je of u`,
  status: () => $localize`Stand`,
  secret_address: () => $localize`Geheim adres`,
  address_line: () => $localize`Adres`,
  postcode: () => $localize`Postcode`,
  city: () => $localize`Plaats`,
  channel: () => $localize`Liefst contact via`,
  phone: () => $localize`Telefoon`,
  email: () => $localize`E-mail`,
  number_confirmed_on: () => $localize`Nummer klopt sinds`,
  language: () => $localize`Taal`,
  interpreter: () => $localize`Tolk`,
  best_time: () => $localize`Beste tijd`,
  text: () => $localize`Tekst`,
  from_day: () => $localize`Vanaf`,
  ended_on: () => $localize`Tot`,
  sharing_confirmed_on: () => $localize`Delen mag sinds`,
  name: () => $localize`Naam`,
  member_name: () => $localize`Naam in het gezin`,
  organisation_name: () => $localize`Organisatie`,
  reach: () => $localize`Bereikbaar via`,
  may_know: () => $localize`Mag weten`,
  reason: () => $localize`Reden`,
  notice_given_on: () => $localize`Verteld op`,
  started_on: () => $localize`Begonnen op`,
  paused_on: () => $localize`Op pauze sinds`,
  outcome: () => $localize`Hoe het afliep`,
  title: () => $localize`Doel`,
  why: () => $localize`Waarom`,
  horizon: () => $localize`Wanneer`,
  outcome_words: () => $localize`Hoe het ging`,
  shared_with_household: () => $localize`Gedeeld met het gezin`,
  due_on: () => $localize`Dag`,
  owner: () => $localize`Wie doet het`,
  owner_name: () => $localize`Naam van wie het doet`,
  if_text: () => $localize`Als`,
  then_text: () => $localize`Dan`,
  setback_text: () => $localize`Als het niet lukt`,
  confidence: () => $localize`Hoe zeker`,
  reminder_by: () => $localize`Wie herinnert`,
  reminder_how: () => $localize`Hoe herinneren`,
  kind: () => $localize`Soort`,
  starts_at: () => $localize`Wanneer`,
  duration_minutes: () => $localize`Minuten`,
  place: () => $localize`Waar`,
  agreed_text: () => $localize`Afgesproken`,
  missed_reason: () => $localize`Waarom niet`,
  visibility: () => $localize`Wie leest het`,
  about: () => $localize`Wat`,
  until_day: () => $localize`Uiterlijk`,
  acts_name: () => $localize`Wie regelt het`,
};

import type { FilePart, Relation, SharedPart, TellingWay } from '@ademruimte/contracts';
import type { PersonWithAccess, SharingAgreementResponse } from '@ademruimte/web-client';

/** What somebody is to the client. */
export function relationWord(relation: Relation): string {
  const words: Readonly<Record<Relation, string>> = {
    lead_worker: $localize`regisseur`,
    co_worker: $localize`begeleider`,
    stand_in: $localize`vervanger`,
    experience_expert: $localize`ervaringsdeskundige`,
    team_lead: $localize`teamleider`,
    team_lead_with_purpose: $localize`teamleider`,
    break_glass: $localize`in nood`,
    none: '',
  };
  return words[relation];
}

/** Why somebody has access, in a sentence to a client. */
export function becauseWords({ because }: PersonWithAccess): string {
  const words: Readonly<Partial<Record<Relation, string>>> = {
    lead_worker: $localize`is het vaste gezicht`,
    co_worker: $localize`werkt mee`,
    stand_in: $localize`vervangt een collega`,
    experience_expert: $localize`loopt mee, op uitnodiging`,
    team_lead: $localize`leidt het team`,
    break_glass: $localize`keek in een noodgeval`,
  };
  return words[because] ?? '';
}

const WHOLE: readonly FilePart[] = ['bridge', 'plan', 'conversations', 'notes'];

/** What somebody sees, as a person says it. */
export function seesWords(
  { sees, lifeDomains, because }: PersonWithAccess,
  onPaper = false,
): string {
  if (because === 'break_glass') return $localize`leest mee, verandert niets`;
  if (WHOLE.every((part) => sees.includes(part))) {
    return because === 'team_lead'
      ? $localize`ziet alles, vandaag ook notities`
      : $localize`ziet alles`;
  }
  if (sees.includes('plan')) return $localize`ziet alles, behalve notities`;
  const more = [
    ...(sees.includes('phone') ? [$localize`telefoonnummer`] : []),
    ...(sees.includes('address') ? [$localize`adres`] : []),
    ...apart(lifeDomains, onPaper),
  ];
  const shared = $localize`ziet gedeelde doelen en stappen`;
  return more.length ? $localize`${shared}:shared:, en ook: ${more.join(', ')}:more:` : shared;
}

/** Parts of life by their name; on paper, which others may find, only that there are some. */
function apart(titles: readonly string[], onPaper: boolean): string[] {
  if (onPaper && titles.length) return [$localize`wat apart is afgesproken`];
  return titles.map((title) => title.toLowerCase());
}

/** Why somebody may open this and not that, from the table the guards read. */
export function whyWords({ parts, because, name }: PersonWithAccess): string[] {
  const named = (some: PersonWithAccess['parts']) =>
    some.map(({ part }) => openedWord(part)).join(', ');
  const open = parts.filter((one) => one.open && one.because !== 'team_lead_with_purpose');
  const today = parts.filter(({ because: by }) => by === 'team_lead_with_purpose');
  const never = parts.filter(({ because: by }) => by === 'role-never');
  const less = parts.filter(({ because: by }) => by === 'relation-gives-less');
  const as = relationWord(because);
  return [
    ...(open.length
      ? [$localize`Als ${as}:relation: ziet ${name}:name:: ${named(open)}:parts:.`]
      : []),
    ...(today.length ? [$localize`Alleen vandaag, met een reden: ${named(today)}:parts:.`] : []),
    ...(less.length
      ? [
          because === 'team_lead'
            ? $localize`Niet zonder een reden voor die dag: ${named(less)}:parts:.`
            : $localize`Niet vanuit deze rol bij dit dossier: ${named(less)}:parts:.`,
        ]
      : []),
    ...(never.length
      ? [$localize`Nooit voor een ${as}:relation:, wie het ook is: ${named(never)}:parts:.`]
      : []),
  ];
}

/** A part of the file as the matrix counts it. */
function openedWord(part: FilePart): string {
  const words: Readonly<Partial<Record<FilePart, string>>> = {
    contact: $localize`gegevens`,
    household: $localize`gezin`,
    bridge: $localize`de brug`,
    plan: $localize`doelen en stappen`,
    conversations: $localize`gesprekken`,
    notes: $localize`notities`,
    confidential: $localize`vertrouwelijke notities, met een klik`,
  };
  return words[part] ?? part;
}

/** A part of the file, as a client knows it. */
export function partWord(part: SharedPart): string {
  const words: Readonly<Record<SharedPart, string>> = {
    phone: $localize`telefoonnummer`,
    address: $localize`adres`,
    plan: $localize`doelen en stappen`,
    bridge: $localize`de brug`,
    appointments: $localize`afspraken`,
  };
  return words[part];
}

/** What is shared by an agreement. */
export function sharedWords(
  { parts, lifeDomains }: SharingAgreementResponse,
  onPaper = false,
): string {
  const titles = (isSensitive: boolean) =>
    lifeDomains.filter(({ sensitive }) => sensitive === isSensitive).map(({ title }) => title);
  const sensitive = apart(titles(true), onPaper);
  return [...parts.map(partWord), ...apart(titles(false), false), ...sensitive].join(', ');
}

/** How it was agreed. */
export function agreedWords({ agreedHow }: SharingAgreementResponse): string {
  const words = {
    on_paper: $localize`op papier`,
    on_tablet: $localize`op de tablet`,
    spoken: $localize`mondeling`,
  };
  return words[agreedHow];
}

/** The ways a client can hear who comes to work along. */
export function tellingChoices(): { value: TellingWay; label: string }[] {
  return [
    { value: 'in_person', label: $localize`in gesprek` },
    { value: 'by_phone', label: $localize`aan de telefoon` },
    { value: 'otherwise', label: $localize`anders` },
  ];
}

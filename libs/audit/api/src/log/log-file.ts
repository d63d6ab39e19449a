import { spreadsheetFile } from '@ademruimte/api-platform';
import type {
  EmergencyKind,
  LogKind,
  LogPart,
  NotePurpose,
  Relation,
  Role,
} from '@ademruimte/contracts';
import type { LogLine } from './log.dto';

const KINDS: Readonly<Record<LogKind, string>> = {
  opened: 'dossier geopend',
  listed: 'in een lijst gezien',
  searched: 'gevonden met zoeken',
  revealed: 'afgeschermd deel geopend',
  printed: 'afgedrukt',
  exported: 'in een bestand gezet',
  refused: 'geweigerd',
  changed: 'veranderd',
};
const PARTS: Readonly<Record<LogPart, string>> = {
  client: 'persoon',
  contact: 'contact',
  'safe-contact': 'veilig contact',
  strength: 'krachtbron',
  household: 'gezin',
  trajectory: 'traject',
  helper: 'wie helpt mee',
  assignment: 'wie werkt met wie',
  bridge: 'brug',
  goal: 'doelplan',
  step: 'stap',
  recognition: 'waardering',
  conversation: 'gesprek',
  note: 'notitie',
  urgent: 'spoed',
  task: 'eigen taak',
  sharing: 'wie ziet wat',
  handover: 'overdracht',
  'break-glass': 'noodtoegang',
  people: 'medewerkers',
  team: 'team',
  template: 'brugsjabloon',
  other: 'overig',
};
const ROLES: Readonly<Record<Role, string>> = {
  caseworker: 'consulent',
  experience_expert: 'ervaringsdeskundige',
  team_lead: 'teamleider',
  policy_officer: 'beleidsmedewerker',
  privacy_officer: 'privacyfunctionaris',
  administrator: 'beheerder',
};
const RELATIONS: Readonly<Record<Relation, string>> = {
  lead_worker: 'regisseur',
  co_worker: 'begeleider',
  stand_in: 'vervanger',
  experience_expert: 'ervaringsdeskundige',
  team_lead: 'teamleider van het team',
  team_lead_with_purpose: 'teamleider van het team',
  break_glass: 'noodtoegang',
  none: 'geen',
};
const PURPOSES: Readonly<Record<NotePurpose, string>> = {
  caseload_talk: 'caseloadbespreking',
  stand_in: 'vervanging',
  complaint: 'klacht',
  quality: 'kwaliteit',
};
const EMERGENCIES: Readonly<Record<EmergencyKind, string>> = {
  safety: 'nood: veiligheid',
  health: 'nood: gezondheid',
  child: 'nood: een kind',
  other: 'nood: anders',
};
const HEAD = [
  'Moment',
  'Medewerker',
  'Rol',
  'Relatie',
  'Reden',
  'Soort',
  'Onderdeel',
  'Inwonernummer',
];

const MOMENT = new Intl.DateTimeFormat('nl', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
});

/** Lines of the log as a file for a spreadsheet: Dutch words, one line each, no content. */
export function logFile(lines: readonly LogLine[]): Uint8Array {
  return spreadsheetFile([HEAD, ...lines.map(cellsOf)]);
}

function cellsOf(line: LogLine): string[] {
  return [
    MOMENT.format(new Date(line.at)),
    line.staffName ?? 'Ademruimte',
    line.roles.map((role: Role) => ROLES[role]).join(', '),
    line.clientId ? relationWord(line.relation) : '',
    reasonWord(line),
    KINDS[line.kind],
    line.part ? PARTS[line.part] : '',
    line.clientReference ?? '',
  ];
}

function relationWord(relation: Relation | null): string {
  return RELATIONS[relation ?? 'none'];
}

function reasonWord({ purpose, emergency }: LogLine): string {
  return [purpose && PURPOSES[purpose], emergency && EMERGENCIES[emergency]]
    .filter(Boolean)
    .join(', ');
}

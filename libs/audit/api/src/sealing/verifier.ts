import {
  BEGIN,
  type Checkpoint,
  checkpointText,
  type Link,
  type LogKeys,
  macOf,
  signatureOf,
  type Source,
} from './chain';

/** One connection that may read all of the log, in one snapshot. */
export type ReadLogTables = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** What is wrong with the log; each names a place and never a person. */
export interface Finding {
  readonly kind:
    | 'row-edited'
    | 'row-removed'
    | 'link-removed'
    | 'cut-off'
    | 'checkpoint-broken'
    | 'never-sealed'
    | 'content-edited'
    | 'content-removed'
    | 'certificate-forged';
  /** The place in the chain, or for what is in no chain the row itself. */
  readonly place: string;
}

/** What the verifier says: how much it read, and all that is wrong. */
export interface Verdict {
  readonly rows: number;
  readonly waiting: number;
  readonly end: Checkpoint;
  readonly findings: readonly Finding[];
}

interface SealRow {
  readonly position: string;
  readonly source: Source;
  readonly rowId: string;
  readonly withContent: boolean;
  readonly mac: Buffer;
  readonly digest: Buffer | null;
}
interface CheckpointRow {
  readonly position: string;
  readonly mac: Buffer;
}
interface CertificateRow {
  readonly id: string;
  readonly digest: Buffer;
  readonly signature: Buffer | null;
}

const PAGE = 5_000;
const SEALS = `SELECT position, source, row_id AS "rowId", with_content AS "withContent", mac,
    audit.digest_of(source, row_id) AS digest
  FROM audit.seal WHERE position > $1 ORDER BY position LIMIT ${String(PAGE)}`;
const CHECKPOINTS = 'SELECT position, mac FROM audit.checkpoint ORDER BY position';
const CERTIFICATES = `SELECT id, audit.certificate_digest(c) AS digest, signature
  FROM audit.destruction_certificate c ORDER BY id`;
/** Rows that are in no chain and wait for none: somebody took their seal away, or put them there. */
const NEVER_SEALED = `
  WITH waiting AS (SELECT source, unnest(row_ids) AS id FROM audit.unsealed), existing AS (
    SELECT 'entry' AS source, id FROM audit.entry UNION ALL
    SELECT 'view', id FROM audit.view UNION ALL
    SELECT 'certificate', id FROM audit.destruction_certificate)
  SELECT source || ' ' || id AS place FROM existing x
  WHERE NOT EXISTS (SELECT FROM audit.seal s WHERE s.source = x.source AND s.row_id = x.id)
    AND NOT EXISTS (SELECT FROM waiting w WHERE w.source = x.source AND w.id = x.id)
  ORDER BY 1`;
const WAITING = 'SELECT coalesce(sum(cardinality(row_ids)), 0)::int AS count FROM audit.unsealed';
/** $1: the certificates that are genuine. */
const CONTENT_REMOVED = `
  WITH destroyed AS (
    SELECT unnest(entry_ids) AS id FROM audit.destruction_certificate WHERE id = ANY ($1))
  SELECT 'position ' || s.position AS place FROM audit.seal s
  WHERE s.source = 'entry' AND s.with_content
    AND NOT EXISTS (SELECT FROM audit.content c WHERE c.entry_id = s.row_id)
    AND NOT EXISTS (SELECT FROM destroyed d WHERE d.id = s.row_id)
  ORDER BY s.position`;
const CONTENT_EDITED = `
  SELECT 'entry ' || e.id AS place FROM audit.entry e JOIN audit.content c ON c.entry_id = e.id
  WHERE e.content_hash <> sha256(c.salt || convert_to(
    coalesce(c.before::text, '') || E'\\n' || coalesce(c.after::text, ''), 'UTF8'))
  ORDER BY e.id`;

/**
 * Reads the whole log and tells what was done to it since it was sealed: a row edited, removed or
 * cut off, content edited or destroyed without a certificate. `known` are checkpoints kept
 * elsewhere; without one, the newest rows can only be missed as far as the database remembers.
 */
export async function verifyLog(
  read: ReadLogTables,
  keys: LogKeys,
  known: readonly Checkpoint[] = [],
): Promise<Verdict> {
  const stored = await read<CheckpointRow>(CHECKPOINTS);
  const checkpoints = [
    ...stored.map(({ position, mac }) => ({ position: Number(position), mac })),
    ...known,
  ];
  const { end, findings } = await walk(read, keys, checkpoints);
  const [waiting] = await read<{ count: number }>(WAITING);
  return {
    rows: end.position,
    waiting: waiting?.count ?? 0,
    end,
    findings: [
      ...findings,
      ...(await places(read, 'never-sealed', NEVER_SEALED)),
      ...(await contentFindings(read, keys)),
    ],
  };
}

/** Follows the chain from its beginning to its end; each fault is told where it is, and passed. */
async function walk(read: ReadLogTables, keys: LogKeys, checkpoints: readonly Checkpoint[]) {
  const marks = new Map<number, Checkpoint[]>();
  for (const one of checkpoints) marks.set(one.position, [...(marks.get(one.position) ?? []), one]);
  const findings: Finding[] = [];
  let end = BEGIN;
  for (let page = await seals(read, end); page.length; page = await seals(read, end)) {
    for (const row of page) {
      findings.push(...linkFindings(keys, row, end));
      end = { position: row.link.position, mac: row.mac };
      const broken = marks.get(end.position)?.some(({ mac }) => !mac.equals(row.mac));
      if (broken) findings.push({ kind: 'checkpoint-broken', place: placeOf(end.position) });
    }
  }
  const beyond = checkpoints.filter(({ position }) => position > end.position);
  const furthest = beyond.sort((a, b) => b.position - a.position)[0];
  if (furthest) findings.push({ kind: 'cut-off', place: `after ${checkpointText(end)}` });
  return { end, findings };
}

interface SealedLink {
  readonly link: Link;
  readonly mac: Buffer;
}

async function seals(read: ReadLogTables, after: Checkpoint): Promise<SealedLink[]> {
  const rows = await read<SealRow>(SEALS, [after.position]);
  return rows.map(({ position, mac, ...rest }) => ({
    link: { ...rest, position: Number(position) },
    mac,
  }));
}

function linkFindings(keys: LogKeys, { link, mac }: SealedLink, before: Checkpoint): Finding[] {
  const place = placeOf(link.position);
  const removed = link.position - before.position - 1;
  // After a hole the next link cannot be held to the one that is gone: only its row can be missing.
  if (removed > 0) {
    const hole = `${placeOf(before.position + 1)}${removed > 1 ? ` to ${link.position - 1}` : ''}`;
    const lost: Finding = { kind: 'link-removed', place: hole };
    return link.digest ? [lost] : [lost, { kind: 'row-removed', place }];
  }
  if (!link.digest) return [{ kind: 'row-removed', place }];
  return macOf(keys, link, before.mac).equals(mac) ? [] : [{ kind: 'row-edited', place }];
}

async function contentFindings(read: ReadLogTables, keys: LogKeys): Promise<Finding[]> {
  const certificates = await read<CertificateRow>(CERTIFICATES);
  const isGenuine = ({ digest, signature }: CertificateRow) =>
    signature !== null && signatureOf(keys, digest).equals(signature);
  const genuine = certificates.filter(isGenuine).map(({ id }) => id);
  const forged = certificates.filter((one) => !isGenuine(one));
  return [
    ...forged.map(({ id }) => ({
      kind: 'certificate-forged' as const,
      place: `certificate ${id}`,
    })),
    ...(await places(read, 'content-removed', CONTENT_REMOVED, [genuine])),
    ...(await places(read, 'content-edited', CONTENT_EDITED)),
  ];
}

async function places(
  read: ReadLogTables,
  kind: Finding['kind'],
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Finding[]> {
  const rows = await read<{ place: string }>(sql, parameters);
  return rows.map(({ place }) => ({ kind, place }));
}

function placeOf(position: number): string {
  return `position ${String(position)}`;
}

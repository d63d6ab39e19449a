import { createHmac, hkdfSync } from 'node:crypto';

/** Where a row of the log comes from: a change, a look, or the destruction of content. */
export type Source = 'entry' | 'view' | 'certificate';

/** One link of the chain: a place, the row that has it, and that row in 32 bytes. */
export interface Link {
  readonly position: number;
  readonly source: Source;
  readonly rowId: string;
  readonly withContent: boolean;
  /** Null when the row was gone before it could be sealed, which the verifier will tell. */
  readonly digest: Buffer | null;
}

/** How far the chain is, and what it ends with. */
export interface Checkpoint {
  readonly position: number;
  readonly mac: Buffer;
}

/** The keys of the log. They are made from the secret of the product and never reach PostgreSQL. */
export interface LogKeys {
  readonly seal: Buffer;
  readonly certificate: Buffer;
}

/** What the first link follows on. */
export const BEGIN: Checkpoint = { position: 0, mac: Buffer.alloc(32) };

/** Makes the keys of the log from the secret of the product (32 bytes in base64). */
export function logKeys(secret: string | undefined): LogKeys {
  const bytes = Buffer.from(secret ?? '', 'base64');
  if (bytes.length !== 32) {
    throw new Error('ADEMRUIMTE_SECRET must be 32 bytes in base64 (openssl rand -base64 32).');
  }
  const key = (use: string) => Buffer.from(hkdfSync('sha256', bytes, '', `log ${use} 1`, 32));
  return { seal: key('seal'), certificate: key('certificate') };
}

/** Closes a link on the one before it: nobody without the key can make or move one. */
export function macOf(keys: LogKeys, link: Link, previous: Buffer): Buffer {
  const { position, source, rowId, withContent, digest } = link;
  const place = `${String(position)} ${source} ${rowId} ${withContent ? 'content' : 'bare'}\n`;
  return createHmac('sha256', keys.seal)
    .update(place)
    .update(digest ?? Buffer.alloc(32))
    .update(previous)
    .digest();
}

/** Signs what a certificate of destruction says. */
export function signatureOf(keys: LogKeys, digest: Buffer): Buffer {
  return createHmac('sha256', keys.certificate).update(digest).digest();
}

/** A checkpoint as people write it down: the number of rows and the last link. */
export function checkpointText({ position, mac }: Checkpoint): string {
  return `${String(position)}:${mac.toString('hex')}`;
}

/** Reads a checkpoint as it was written down; undefined when it is not one. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [, position, mac] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (!position || !mac) return undefined;
  return { position: Number(position), mac: Buffer.from(mac, 'hex') };
}

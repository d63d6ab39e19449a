import { createHash, randomBytes } from 'node:crypto';

/** A secret for one use, 256 random bits; only its hash is ever kept. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** What is kept of a token. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token.trim()).digest();
}

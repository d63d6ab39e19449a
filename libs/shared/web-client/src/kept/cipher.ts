import type { KeyRecord, SealedText } from './device-database';
import type { Json } from './kept-types';

/** The keys made from the secret the server hands out for one person on one device. */
export type CipherKeys = Pick<KeyRecord, 'seal' | 'name'>;

const words = new TextEncoder();

/** Makes keys that can be used and never be read, from 32 bytes in base64. */
export async function keysFrom(secret: string): Promise<CipherKeys> {
  const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  bytes.fill(0);
  const from = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: words.encode(info),
  });
  const seal = { name: 'AES-GCM', length: 256 };
  const name = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return {
    seal: await crypto.subtle.deriveKey(from('texts'), root, seal, false, ['encrypt', 'decrypt']),
    name: await crypto.subtle.deriveKey(from('names'), root, name, false, ['sign']),
  };
}

/** The name a text is kept under: nobody without the key can tell what it is about. */
export async function nameOf(keys: CipherKeys, place: string): Promise<string> {
  const mark = await crypto.subtle.sign('HMAC', keys.name, words.encode(place));
  return [...new Uint8Array(mark)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Closes a value; it opens only under the same name with the same key. */
export async function sealed(keys: CipherKeys, name: string, value: Json): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: words.encode(name) };
  const plain = words.encode(JSON.stringify(value));
  return { iv, cipher: await crypto.subtle.encrypt(how, keys.seal, plain) };
}

/** Opens a value; undefined when it was closed with another key or lay under another name. */
export async function opened(
  keys: CipherKeys,
  name: string,
  { iv, cipher }: SealedText,
): Promise<Json | undefined> {
  try {
    const how = { name: 'AES-GCM', iv, additionalData: words.encode(name) };
    const plain = await crypto.subtle.decrypt(how, keys.seal, cipher);
    return JSON.parse(new TextDecoder().decode(plain)) as Json;
  } catch {
    return undefined;
  }
}

const NAME = 'ademruimte';
const KEY = 'key';
const NUMBER = 'number';
const LAYOUT = 2;

const SHELVES = ['keys', 'texts', 'device'] as const;

/** The shelves of this device: the key, the texts in cipher, and the number of the device. */
export type Shelf = (typeof SHELVES)[number];

/** The key of one person on this device, as the browser keeps it: to be used, never to be read. */
export interface KeyRecord {
  /** Opens and closes texts. */
  readonly seal: CryptoKey;
  /** Makes the names under which texts are kept. */
  readonly name: CryptoKey;
  /** Whose key this is, in cipher. */
  readonly person: SealedText;
  /** Milliseconds since 1970 at which the server last answered this person. */
  readonly lastContact: number;
  /** The latest moment this device has known; its clock never stands before it. */
  readonly lastSeen: number;
}

/** A text in cipher, with the number used once to make it. */
export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly cipher: ArrayBuffer;
}

/** Hours after the last contact with the server at which the key leaves this device. */
export const KEY_HOURS = 12;
const HOUR = 3_600_000;
/** A clock that is put right by a few minutes is no reason to take a key away. */
const SLACK = 300_000;

let opening: Promise<IDBDatabase> | undefined;

/** Opens the storage of this device; rejects in a private window that has none. */
export function deviceDatabase(): Promise<IDBDatabase> {
  opening ??= openDatabase().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Closes the storage of this device; whoever needs it opens it again. */
export function closeDeviceDatabase(): void {
  void opening?.then((database) => database.close()).catch(() => undefined);
  opening = undefined;
}

/** Does one thing with one shelf; resolves when it is written down for good. */
export async function onShelf<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await deviceDatabase();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('The device refused.'));
  });
}

/** The key on this device, whoever it belongs to. */
export function readKey(): Promise<KeyRecord | undefined> {
  return onShelf('keys', 'readonly', (keys) => keys.get(KEY) as IDBRequest<KeyRecord | undefined>);
}

/** Keeps a key on this device, in place of any other. */
export async function keepKey(record: KeyRecord): Promise<void> {
  await onShelf('keys', 'readwrite', (keys) => keys.put(record, KEY));
}

/**
 * Notes on the key that this device is still in use, and when the server last answered. A key that
 * is gone stays gone; resolves to whether it is there.
 */
export async function touchKey(lastContact: number, now: number): Promise<boolean> {
  const database = await deviceDatabase();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('keys', 'readwrite');
    const keys = transaction.objectStore('keys');
    const found = keys.get(KEY) as IDBRequest<KeyRecord | undefined>;
    found.onsuccess = () => {
      const record = found.result;
      if (!record) return;
      const newest = Math.max(record.lastContact, lastContact);
      keys.put({ ...record, lastContact: newest, lastSeen: now }, KEY);
    };
    transaction.oncomplete = () => resolve(found.result !== undefined);
    transaction.onabort = () => reject(transaction.error ?? new Error('The device refused.'));
  });
}

/**
 * The number of this device: random, and saying nothing about anybody. Without it nobody can be
 * given the same key again, so it is written down for good before it is used.
 */
export async function deviceNumber(fresh: string): Promise<string> {
  let known = fresh;
  await onShelf('device', 'readwrite', (device) => {
    const found = device.get(NUMBER) as IDBRequest<string | undefined>;
    found.onsuccess = () => {
      known = found.result ?? fresh;
      if (found.result === undefined) device.put(fresh, NUMBER);
    };
    return found;
  });
  return known;
}

/** Takes the key off this device: what is kept here can no longer be read. */
export async function forgetKey(): Promise<void> {
  try {
    await onShelf('keys', 'readwrite', (keys) => keys.delete(KEY));
  } catch {
    // A device without storage keeps no key.
  }
}

/** Takes the key off this device when it was away from the server too long. */
export async function forgetStaleKey(): Promise<void> {
  try {
    const record = await readKey();
    if (record && isStale(record, Date.now())) await forgetKey();
  } catch {
    // A device without storage keeps no key.
  }
}

/** Twelve hours after the last contact, or when the clock of this device was put back. */
export function isStale(
  { lastContact, lastSeen }: Pick<KeyRecord, 'lastContact' | 'lastSeen'>,
  now: number,
): boolean {
  return now - lastContact > KEY_HOURS * HOUR || now < Math.max(lastContact, lastSeen) - SLACK;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, LAYOUT);
    request.onupgradeneeded = () => {
      const { objectStoreNames: known } = request.result;
      for (const shelf of SHELVES.filter((one) => !known.contains(one))) {
        request.result.createObjectStore(shelf);
      }
    };
    request.onerror = () => reject(request.error ?? new Error('This device keeps nothing.'));
    request.onblocked = () => reject(new Error('This device keeps nothing.'));
    request.onsuccess = () => {
      request.result.onclose = () => (opening = undefined);
      request.result.onversionchange = closeDeviceDatabase;
      resolve(request.result);
    };
  });
}

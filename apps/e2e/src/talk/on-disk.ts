import type { Page } from '@playwright/test';
import type { Device } from './device';

/** Where one of the words lies on a disk. */
export interface Find {
  readonly word: string;
  readonly file: string;
}

/** Looks for words in every file a browser wrote, as UTF-8 and as UTF-16. */
export function findsOnDisk(device: Device, words: readonly string[]): readonly Find[] {
  return device.files().flatMap(({ name, bytes }) =>
    words.flatMap((word) => {
      const spelled = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
      return spelled.some((one) => bytes.includes(one)) ? [{ word, file: name }] : [];
    }),
  );
}

/** What a page of ours can reach of what the browser keeps. */
export interface Kept {
  /** Everything in IndexedDB, byte for byte. */
  readonly database: string;
  /** What lies in IndexedDB apart from cipher, by the shelf it lies on. */
  readonly kinds: readonly string[];
  /** localStorage, sessionStorage, what the service worker put aside, and cookies. */
  readonly rest: string;
  /** The addresses of what the service worker put aside. */
  readonly aside: readonly string[];
}

/** Reads all that, as somebody would who sits down behind an open screen. */
export function readsStorage(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const kinds = new Set<string>();
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, refused) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refused(request.error ?? new Error('refused'));
      });
    const letters = (bytes: Uint8Array) =>
      Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    // Bytes are told as letters and, for two bytes a letter, without the empty halves too.
    const bytes = (found: ArrayBuffer) => {
      const told = letters(new Uint8Array(found));
      return `${told}\n${told.replaceAll('\0', '')}`;
    };
    const spelled = (shelf: string, value: unknown): string => {
      if (value instanceof ArrayBuffer) return bytes(value);
      if (ArrayBuffer.isView(value)) return letters(new Uint8Array(value.buffer));
      if (value instanceof CryptoKey) {
        kinds.add(`${shelf}: a key that ${value.extractable ? 'can' : 'cannot'} be read`);
        return value.algorithm.name;
      }
      if (typeof value !== 'object' || value === null) {
        kinds.add(`${shelf}: ${typeof value}`);
        return String(value);
      }
      return Object.entries(value)
        .map(([name, part]) => `${name}=${spelled(shelf, part)}`)
        .join('\n');
    };
    const database: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const open = await asked(indexedDB.open(name));
      for (const shelf of open.objectStoreNames) {
        const store = open.transaction(shelf).objectStore(shelf);
        database.push(shelf, JSON.stringify(await asked(store.getAllKeys())));
        const values: unknown[] = await asked(
          open.transaction(shelf).objectStore(shelf).getAll() as IDBRequest<unknown[]>,
        );
        database.push(...values.map((value) => spelled(shelf, value)));
      }
      open.close();
    }
    const rest = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    rest.push(document.cookie);
    const aside: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const one of await cache.keys()) {
        aside.push(one.url);
        rest.push(one.url, (await (await cache.match(one))?.text()) ?? '');
      }
    }
    return {
      database: database.join('\n'),
      kinds: [...kinds].sort(),
      rest: rest.join('\n'),
      aside,
    };
  });
}

import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { TestBed } from '@angular/core/testing';
import { closeDeviceDatabase } from '../kept/device-database';
import { newId } from '../new-id';

/**
 * A device as a browser gives it, with nothing on it yet: storage, and the means to encipher. What
 * an earlier test was still writing has come to rest first. Resolves to a secret of its own.
 */
export async function aDevice(): Promise<string> {
  TestBed.resetTestingModule();
  await new Promise((done) => setTimeout(done, 50));
  closeDeviceDatabase();
  putInPlace();
  return btoa(newId().slice(0, 32));
}

function putInPlace(): void {
  const given = { TextDecoder, TextEncoder, IDBKeyRange, indexedDB: new IDBFactory() };
  for (const [name, value] of Object.entries({ ...given, crypto: webcrypto, structuredClone })) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  localStorage.clear();
}

/** A private window, in which a device keeps nothing. */
export function noDevice(): void {
  closeDeviceDatabase();
  putInPlace();
  const refuse = (): never => {
    throw new DOMException('not here', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open: refuse } });
}

/** The page is loaded anew: what was open is closed, what is on the device stays. */
export function aFreshPage(): void {
  closeDeviceDatabase();
}

/** Everything this device holds, as somebody finds it who takes the disk out. */
export async function whatLiesOnDisk(): Promise<string> {
  const found: string[] = [JSON.stringify({ ...localStorage })];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const shelf of database.objectStoreNames) {
      const store = database.transaction(shelf).objectStore(shelf);
      found.push(JSON.stringify(await asked(store.getAllKeys())));
      for (const value of await asked(database.transaction(shelf).objectStore(shelf).getAll())) {
        found.push(spelled(value));
      }
    }
    database.close();
  }
  return found.join('\n');
}

/** How many texts and keys are on the device. */
export async function countOnDisk(shelf: 'keys' | 'texts'): Promise<number> {
  const database = await asked(indexedDB.open('ademruimte'));
  const count = database.objectStoreNames.contains(shelf)
    ? await asked(database.transaction(shelf).objectStore(shelf).count())
    : 0;
  database.close();
  return count;
}

/** Waits until something is so; a test that waits in vain says what it waited for. */
export async function until(what: () => boolean | Promise<boolean>, within = 8000): Promise<void> {
  const end = performance.now() + within;
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`It never came to be: ${what.toString()}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** What a browser does to whatever is stored; the test's window lacks it. */
function structuredClone(value: unknown): unknown {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(value);
  const copy: unknown = receiveMessageOnPort(port2)?.message;
  port1.close();
  return copy;
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}

function spelled(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (ArrayBuffer.isView(part)) return Buffer.from(part.buffer).toString('latin1');
    const isBuffer = Object.prototype.toString.call(part) === '[object ArrayBuffer]';
    return isBuffer ? Buffer.from(part as ArrayBuffer).toString('latin1') : part;
  });
}

import type { Page } from '@playwright/test';

/** Room for the product and some talks, in bytes. */
const ROOM = 10_000_000;
const PIECE = 1_000_000;

/** Gives this site little room on the device, from before its first page on. */
export async function littleRoom(page: Page, origin: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
}

/** Fills what room there is with something else, until the browser itself refuses more. */
export async function fillsUp(page: Page): Promise<void> {
  await page.evaluate(async (size) => {
    const open = indexedDB.open('other', 1);
    await new Promise((done) => {
      open.onupgradeneeded = () => open.result.createObjectStore('other', { autoIncrement: true });
      open.onsuccess = done;
    });
    const fits = () =>
      new Promise<boolean>((done) => {
        // What repeats itself is made smaller, and what is random is not.
        const piece = new Uint8Array(size);
        for (let at = 0; at < size; at += 50_000) {
          crypto.getRandomValues(piece.subarray(at, at + 50_000));
        }
        const writing = open.result.transaction('other', 'readwrite');
        writing.objectStore('other').put(piece);
        writing.oncomplete = () => done(true);
        writing.onabort = () => done(false);
      });
    while (await fits());
    open.result.close();
  }, PIECE);
}

/** Makes room again. */
export async function makesRoom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const gone = indexedDB.deleteDatabase('other');
    await new Promise((done) => (gone.onsuccess = done));
  });
}

import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  test,
} from '@playwright/test';

const PATIENCE = 20_000;

/** A browser with a folder of its own, which can die and be started again with all it kept. */
export class Device {
  private readonly home = mkdtempSync(join(tmpdir(), 'ademruimte-device-'));
  private running: BrowserContext | undefined;

  constructor(
    private readonly baseURL: string,
    private readonly listen: (context: BrowserContext) => void,
  ) {}

  /** Starts the browser, or starts it again with the same folder; answers with its page. */
  async start(more: BrowserContextOptions = {}): Promise<Page> {
    const { launchOptions, contextOptions, locale, timezoneId } = test.info().project.use;
    const settings = { ...contextOptions, baseURL: this.baseURL, locale, timezoneId };
    const context = await chromium.launchPersistentContext(this.home, {
      ...launchOptions,
      ...settings,
      ...more,
    });
    // What cannot be pressed is told soon, long before a walk of many rounds is over.
    context.setDefaultTimeout(PATIENCE);
    this.listen(context);
    this.running = context;
    return context.pages()[0] ?? context.newPage();
  }

  /** The battery goes: no page and no browser gets to do anything any more. */
  async die(): Promise<void> {
    const [pid] = this.processes();
    if (pid === undefined) throw new Error('There is no browser to kill.');
    process.kill(pid, 'SIGKILL');
    await this.gone();
    await this.running?.close().catch(() => undefined);
  }

  /** Closes the browser as people do. */
  async close(): Promise<void> {
    await this.running?.close();
    await this.gone();
  }

  /** Everything the browser wrote in its folder: name and bytes. */
  files(): readonly { name: string; bytes: Buffer }[] {
    const all = readdirSync(this.home, { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((name) => ({ name: name.slice(this.home.length + 1), bytes: readFileSync(name) }));
  }

  throwAway(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** The browser itself first; its helpers live and die with it. */
  private processes(): readonly number[] {
    const mine = `--user-data-dir=${this.home}`;
    const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return running
      .filter((pid) => {
        const args = argumentsOf(pid);
        return args.includes(mine) && !args.some((one) => one.startsWith('--type='));
      })
      .map(Number);
  }

  private async gone(): Promise<void> {
    for (const start = Date.now(); this.processes().length > 0; await sleep(50)) {
      if (Date.now() - start > PATIENCE) throw new Error('The browser does not stop.');
    }
    this.letGo();
  }

  /** A browser that was killed leaves its lock; it names a process that is gone. */
  private letGo(): void {
    try {
      const [, pid] = readlinkSync(join(this.home, 'SingletonLock')).split(/-(?=\d+$)/);
      if (pid && argumentsOf(pid).length === 0) rmSync(join(this.home, 'SingletonLock'));
    } catch {
      // It left none.
    }
  }
}

function argumentsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

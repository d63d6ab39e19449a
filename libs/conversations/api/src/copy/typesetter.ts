import { once } from 'node:events';
import { types } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SheetNotMade } from './copy.errors';
import { copyTemplate } from './copy-template';

/** The paper a sheet can be printed on. */
export const papers = ['a5', 'a4'] as const;
export type Paper = (typeof papers)[number];

/** How patient a typesetter is. */
export interface Patience {
  /** How long a page may take, in milliseconds. */
  readonly page: number;
  /** How long a thread waits for the next page, in milliseconds. */
  readonly idle: number;
  /** How many may wait for a page. */
  readonly waiting: number;
  /** How many pages a thread sets: Typst remembers each, about 3 MB, and cannot be told not to. */
  readonly pages: number;
}

const PATIENCE: Patience = { page: 10_000, idle: 60_000, waiting: 20, pages: 20 };

/**
 * Sets sheets into tagged PDFs of one page, one after the other, in a thread of its own. The thread
 * starts at the first page and ends after some pages or a quiet minute: then what stood on them
 * leaves the memory too. Whatever goes wrong in there is {@link SheetNotMade}, and the next page starts afresh.
 */
@Injectable()
export class Typesetter implements OnApplicationShutdown {
  private readonly logger = new Logger(Typesetter.name);
  protected readonly patience: Patience = PATIENCE;
  /** How a page looks; it takes what stands on it as `sheet`. */
  protected readonly template: string = copyTemplate;
  private thread: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private pages = 0;

  /** The sheet on one page of paper, as the bytes of a PDF. */
  async set(sheet: object, paper: Paper): Promise<Uint8Array> {
    if (this.waiting >= this.patience.waiting) throw new SheetNotMade();
    this.waiting += 1;
    const page = this.last.then(() => this.next(sheet, paper));
    this.last = page.catch(() => undefined);
    return page.finally(() => (this.waiting -= 1));
  }

  /** Lets the thread go when the application ends. */
  async onApplicationShutdown(): Promise<void> {
    await this.rest();
  }

  private async next(sheet: object, paper: Paper): Promise<Uint8Array> {
    clearTimeout(this.idle);
    try {
      const pdf = await this.ask({ sheet: JSON.stringify(sheet), paper });
      this.pages += 1;
      if (this.pages >= this.patience.pages) await this.rest();
      else this.idle = setTimeout(() => void this.rest(), this.patience.idle).unref();
      return pdf;
    } catch (error) {
      // Its message may quote what somebody wrote; the kind of fault is enough to look for it.
      const kind = error instanceof Error ? error.name : 'unknown';
      this.logger.error(`A sheet could not be set: ${kind}`);
      await this.rest();
      throw new SheetNotMade();
    }
  }

  private async ask(inputs: Readonly<Record<string, string>>): Promise<Uint8Array> {
    const thread = (this.thread ??= await started(this.template, this.patience.page));
    thread.ref();
    const answer = answerOf(thread, this.patience.page);
    thread.postMessage(inputs);
    const pdf = await answer;
    // Waiting for the next page keeps no process from ending.
    thread.unref();
    if (types.isUint8Array(pdf)) return pdf;
    throw new RangeError('No page came of it.');
  }

  private async rest(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = undefined;
    this.pages = 0;
    await thread?.terminate();
  }
}

async function started(template: string, patience: number): Promise<Worker> {
  const program = new URL('./typesetter-thread.mjs', import.meta.url);
  const thread = new Worker(program, { workerData: { template } });
  try {
    await answerOf(thread, patience);
    return thread;
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

/** What the thread says next; a thread that fails, ends or stays silent too long is an error. */
async function answerOf(thread: Worker, patience: number): Promise<unknown> {
  const silent = AbortSignal.timeout(patience);
  // A thread that fails or ends says so with an event of its own: both end the waiting.
  const gone = new AbortController();
  const end = () => gone.abort();
  thread.once('exit', end);
  try {
    const signal = AbortSignal.any([silent, gone.signal]);
    const [answer] = (await once(thread, 'message', { signal })) as [unknown];
    return answer;
  } finally {
    thread.off('exit', end);
  }
}

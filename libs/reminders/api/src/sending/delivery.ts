import type { AutomaticChannel } from '@ademruimte/contracts';

/** One message, ready to go. */
export interface Message {
  /** The same for every try: whoever gets it twice knows that it is one message. */
  readonly key: string;
  /** A number for every network, or an e-mail address. */
  readonly to: string;
  readonly text: string;
  /** Whose name stands below it. */
  readonly subject: string;
}

/**
 * What became of handing a message over. `later`: it certainly did not go, and may be tried again.
 * `refused`: it certainly did not go, and trying again is of no use. `unknown`: nobody can tell.
 */
export type Delivered =
  | { readonly result: 'sent' }
  | { readonly result: 'later'; readonly afterMs?: number }
  | { readonly result: 'refused' }
  | { readonly result: 'unknown' };

/** A way out of the product. */
export interface Delivery {
  /**
   * Whether the other side promises that the same key never becomes two messages. Then what is
   * unknown can be tried again; else a person has to look.
   */
  readonly promisesOnce: boolean;
  /** Hands one message over. It never throws, and says nothing of what it holds. */
  deliver(message: Message): Promise<Delivered>;
}

/** The ways out of this server. */
export type Deliveries = Partial<Record<AutomaticChannel, Delivery>>;

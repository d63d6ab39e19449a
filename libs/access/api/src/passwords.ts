import { hash, verify } from '@node-rs/argon2';
import { DomainError, FieldsInvalid } from '@ademruimte/api-platform';
import { limits } from '@ademruimte/contracts';
import { isEasyToGuess } from './easy-passwords';

/** argon2id with 64 MiB, three passes, one lane: costly to try, bearable to sign in with. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const SHORTEST = 15;
const AT_ONCE = 4;
/** About ten seconds of work: who comes later is better told to try again. */
const MOST_WAITING = 100;

/** So many people sign in at this moment that waiting would take too long. */
class TooBusy extends DomainError {
  readonly code = 'busy';
  readonly status = 503;
  override readonly headers = { 'Retry-After': '10' };

  constructor() {
    super('Too many people sign in at this moment; try again.');
  }
}

/** Limits how many hashes run side by side, so that signing in cannot eat all memory. */
export class Turnstile {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** Does the work when it is its turn; throws at once when the queue is too long. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy < this.atOnce) this.busy += 1;
    else if (this.waiting.length >= this.mostWaiting) throw new TooBusy();
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** Hands the place to who waits longest: nobody slips in between. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.busy -= 1;
  }
}

const turnstile = new Turnstile(AT_ONCE, MOST_WAITING);
let nobodysHash: Promise<string> | undefined;

/** Hashes a password that may be chosen; throws when it is too short or easy to guess. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < SHORTEST) {
    throw FieldsInvalid.of('password', 'too-short', { min: SHORTEST });
  }
  if (password.length > limits.password) {
    throw FieldsInvalid.of('password', 'too-long', { max: limits.password });
  }
  if (isEasyToGuess(password)) throw FieldsInvalid.of('password', 'too-easy');
  return turnstile.through(() => hash(password, COST));
}

/**
 * Whether the password is right. Without a hash (nobody has that address) it works just as long
 * and says no, so that an unknown account cannot be told from a wrong password.
 */
export async function passwordFits(
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  return turnstile.through(async () => {
    nobodysHash ??= hash('nobody has this password', COST);
    const fits = await verify(passwordHash ?? (await nobodysHash), password);
    return fits && passwordHash !== undefined;
  });
}

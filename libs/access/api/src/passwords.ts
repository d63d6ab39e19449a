import { hash, verify } from '@node-rs/argon2';
import { FieldsInvalid } from '@ademruimte/api-platform';
import { limits } from '@ademruimte/contracts';
import { isEasyToGuess } from './easy-passwords';

/** argon2id with 64 MiB, three passes, one lane: costly to try, bearable to sign in with. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const SHORTEST = 15;
const AT_ONCE = 4;

/** Limits how many hashes run side by side, so that signing in cannot eat all memory. */
class Turnstile {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }
}

const turnstile = new Turnstile();
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

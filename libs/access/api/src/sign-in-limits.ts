import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomainError, Limiters } from '@ademruimte/api-platform';
import type { RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

/** Too many wrong passwords from one place; says when to try again. */
export class TooManyAttempts extends DomainError {
  readonly code = 'too-many-attempts';
  readonly status = 429;
  override readonly headers: Record<string, string>;
  override readonly details: Record<string, unknown>;

  constructor(seconds: number) {
    super('Too many attempts; wait before trying again.');
    this.headers = { 'Retry-After': String(seconds) };
    this.details = { retryAfterSeconds: seconds };
  }
}

const QUARTER = 15 * 60;
const SLOWEST_MS = 3_000;
const FREE_GUESSES = 6;

/**
 * Slows guessing down per place and per account. A place that guesses is refused for a while; an
 * account that strangers guess at only gets slower, so nobody can lock its owner out.
 */
@Injectable()
export class SignInLimits {
  private readonly pair: RateLimiterAbstract;
  private readonly place: RateLimiterAbstract;
  private readonly account: RateLimiterAbstract;

  constructor(limiters: Limiters) {
    this.pair = limiters.perKey('pair', 5, QUARTER);
    this.place = limiters.perKey('place', 60, QUARTER);
    this.account = limiters.perKey('account', 1_000_000, QUARTER);
  }

  /**
   * Counts an attempt before it is made, so that many at once pass no more than one by one. Throws
   * when this place must wait; otherwise waits longer the more this account is guessed at.
   */
  async admit(email: string, address: string): Promise<void> {
    const keys = keysOf(email, address);
    await take(this.pair, keys.pair);
    await take(this.place, keys.place);
    const { consumedPoints: guesses } = await this.account.penalty(keys.account, 1);
    const more = guesses - FREE_GUESSES;
    if (more > 0) await pause(Math.min(SLOWEST_MS, more * 100));
  }

  /** It was no guess: forgets what this person mistyped from this place. */
  async succeeded(email: string, address: string): Promise<void> {
    const keys = keysOf(email, address);
    await this.pair.delete(keys.pair);
    await this.place.reward(keys.place, 1);
    await this.account.reward(keys.account, 1);
  }
}

async function take(limit: RateLimiterAbstract, key: string): Promise<void> {
  const used = await limit.penalty(key, 1);
  if (used.consumedPoints > limit.points) throw tooMany(used);
}

function tooMany(used: RateLimiterRes): TooManyAttempts {
  return new TooManyAttempts(Math.max(1, Math.ceil(used.msBeforeNext / 1000)));
}

/** Where somebody calls from, in a form that can be counted and not be read back. */
export function placeOf(address: string): string {
  return hashed(network(address));
}

function keysOf(email: string, address: string): Record<'pair' | 'place' | 'account', string> {
  const account = hashed(email.toLowerCase());
  const place = placeOf(address);
  return { account, place, pair: hashed(`${account} ${place}`) };
}

/** The /24 of an IPv4 address, the /64 of an IPv6 one: one household, not one device. */
export function network(address: string): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4?.[1]) return v4[1];
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail === undefined) return groups.slice(0, 4).join(':');
  const rest = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

/** Neither an e-mail address nor an IP address is kept in the clear. */
function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}

import { Injectable } from '@nestjs/common';
import { placeOf, TooManyAttempts } from '@ademruimte/access-api';
import { Limiters } from '@ademruimte/api-platform';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

const QUARTER = 15 * 60;

/**
 * Slows down whoever guesses at addresses of calendars, apart from the counters of signing in: a
 * calendar program that goes on asking for a dead address must keep no colleague out.
 */
@Injectable()
export class CalendarGuesses {
  private readonly tries: RateLimiterAbstract;
  private readonly places: RateLimiterAbstract;

  constructor(limiters: Limiters) {
    this.tries = limiters.perKey('calendar', 5, QUARTER);
    this.places = limiters.perKey('calendar-place', 60, QUARTER);
  }

  /** Counts a try before it is made; throws when this place must wait. */
  async admit(hash: Buffer, address: string): Promise<void> {
    const { place, pair } = keysOf(hash, address);
    await take(this.tries, pair);
    await take(this.places, place);
  }

  /** It was no guess: what was counted is forgotten. */
  async succeeded(hash: Buffer, address: string): Promise<void> {
    const { place, pair } = keysOf(hash, address);
    await this.tries.delete(pair);
    await this.places.reward(place, 1);
  }
}

async function take(limit: RateLimiterAbstract, key: string): Promise<void> {
  const used = await limit.penalty(key, 1);
  if (used.consumedPoints <= limit.points) return;
  throw new TooManyAttempts(Math.max(1, Math.ceil(used.msBeforeNext / 1000)));
}

function keysOf(hash: Buffer, address: string): { place: string; pair: string } {
  const place = placeOf(address);
  return { place, pair: `${place} ${hash.toString('base64url').slice(0, 32)}` };
}

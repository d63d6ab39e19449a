import { HttpErrorResponse } from '@angular/common/http';
import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Connection } from '../connection';
import { DraftsService } from '../generated/drafts/drafts.service';
import type { CurrentSession } from '../generated/model';
import { newId } from '../new-id';
import { Session } from '../session';
import { isSilence, waitIn } from '../problem';
import { quietly } from '../sign-in-again';
import { keysFrom, opened, sealed } from './cipher';
import {
  deviceNumber,
  forgetKey,
  isStale,
  keepKey,
  type KeyRecord,
  readKey,
  touchKey,
} from './device-database';
import { DeviceRefuses } from './device-refuses';
import { KeptStore } from './kept-store';

/** Whom the key on this device belongs to; kept in cipher like everything else. */
export interface DevicePerson {
  readonly staffMemberId: string;
  readonly organisationId: string;
  readonly name: string;
}

interface HeldKey {
  readonly person: DevicePerson;
  readonly store: KeptStore;
}

/** The server gave no key to this person: asking sooner than it said only makes it busier. */
interface Refused {
  readonly staffMemberId: string;
  /** On the clock of this page, which nobody can put back. */
  readonly until: number;
  readonly times: number;
}

const PERSON = 'person';
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;
const LOOK_EVERY = 60_000;

/**
 * The key to what one person keeps on this device. It comes from the server after signing in, and
 * leaves at signing out, when the session ended, and twelve hours after the last contact. Texts
 * that are open keep theirs, so a page behind the sign-in sheet loses nothing.
 */
@Injectable({ providedIn: 'root' })
export class DeviceKey {
  private readonly drafts = inject(DraftsService);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly held = signal<HeldKey | undefined>(undefined);
  private line: Promise<unknown> = Promise.resolve();
  private refused: Refused | undefined;

  /** Whose key is on this device now. */
  readonly person = computed(() => this.held()?.person);

  constructor() {
    effect(() => {
      if (this.connection.signedOut() > 0) untracked(() => this.held.set(undefined));
    });
    const looking = setInterval(() => void this.look(), LOOK_EVERY);
    inject(DestroyRef).onDestroy(() => clearInterval(looking));
  }

  /**
   * The texts of whoever works here; undefined when there is no key to be had now. Rejects with
   * {@link DeviceRefuses} when this device keeps nothing.
   */
  find(): Promise<KeptStore | undefined> {
    const mine = this.line.then(() => this.seek());
    this.line = mine.catch(() => undefined);
    return mine.then((held) => held?.store);
  }

  private async seek(): Promise<HeldKey | undefined> {
    const me = this.session.current();
    const held = this.held() ?? (await this.fromDevice());
    if (held && isOf(held.person, me)) return this.hold(held);
    const given = me && (await this.fromServer(me));
    return given && this.hold(given);
  }

  private hold(key: HeldKey): HeldKey {
    this.held.set(key);
    return key;
  }

  private async fromDevice(): Promise<HeldKey | undefined> {
    const record = await keptKey();
    if (!record) return undefined;
    if (isStale(record, Date.now())) {
      await forgetKey();
      return undefined;
    }
    const person = (await opened(record, PERSON, record.person)) as DevicePerson | undefined;
    return person && { person, store: new KeptStore(record, person.organisationId) };
  }

  private async fromServer(me: CurrentSession): Promise<HeldKey | undefined> {
    const before = this.refused?.staffMemberId === me.staffMemberId ? this.refused : undefined;
    if (before && performance.now() < before.until) return undefined;
    try {
      const { key } = await firstValueFrom(
        this.drafts.openDeviceKey(await deviceId(), { context: quietly() }),
      );
      this.refused = undefined;
      return await take(key, me);
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
      this.refused = refusalIn(error, me, before);
      return undefined;
    }
  }

  /** Lets go of a key that is too old, or that another tab took away. */
  private async look(): Promise<void> {
    if (!this.held()) return;
    const lastContact = this.connection.lastContact();
    const now = Date.now();
    const record = await keptKey().catch(() => undefined);
    if (record && !isStale({ ...record, lastContact: later(record, lastContact) }, now)) {
      await touchKey(lastContact, now);
      return;
    }
    this.held.set(undefined);
    await forgetKey();
  }
}

/** Silence and a session that ended pass at a moment of their own; everything else is waited for. */
function refusalIn(
  error: HttpErrorResponse,
  { staffMemberId }: CurrentSession,
  before: Refused | undefined,
): Refused | undefined {
  if (isSilence(error) || error.status === 401) return undefined;
  const times = (before?.times ?? 0) + 1;
  const wait = waitIn(error) ?? Math.min(FIRST_WAIT * 2 ** (times - 1), LONGEST_WAIT);
  return { staffMemberId, until: performance.now() + wait, times };
}

async function take(secret: string, me: CurrentSession): Promise<HeldKey> {
  const person = {
    staffMemberId: me.staffMemberId,
    organisationId: me.organisation.id,
    name: me.name,
  };
  try {
    const keys = await keysFrom(secret);
    const now = Date.now();
    const whose = await sealed(keys, PERSON, person);
    await keepKey({ ...keys, person: whose, lastContact: now, lastSeen: now });
    return { person, store: new KeptStore(keys, person.organisationId) };
  } catch {
    throw new DeviceRefuses('no-storage');
  }
}

async function keptKey(): Promise<KeyRecord | undefined> {
  try {
    return await readKey();
  } catch {
    throw new DeviceRefuses('no-storage');
  }
}

/** What lets the server give the same key again. */
async function deviceId(): Promise<string> {
  try {
    return await deviceNumber(newId());
  } catch {
    throw new DeviceRefuses('no-storage');
  }
}

/** While the server cannot say who is here, the key on the device does. */
function isOf(person: DevicePerson, me: CurrentSession | undefined): boolean {
  if (!me) return true;
  return person.staffMemberId === me.staffMemberId && person.organisationId === me.organisation.id;
}

function later({ lastContact }: KeyRecord, heard: number): number {
  return Math.max(lastContact, heard);
}

import { type CipherKeys, nameOf, opened, sealed } from './cipher';
import { onShelf, type SealedText } from './device-database';
import type { Json } from './kept-types';
import { DeviceRefuses } from './device-refuses';
import { inTurn } from './in-turn';

/** A text on this device, with the name it lies under. */
export interface StoredText {
  readonly name: string;
  readonly value: Json;
}

/** The texts of one person on this device, in cipher. Throws {@link DeviceRefuses} when it cannot. */
export class KeptStore {
  private readonly names = new Map<string, Promise<string>>();

  constructor(
    private readonly keys: CipherKeys,
    private readonly organisationId: string,
  ) {}

  /** The name of a place; the same for this person every time. */
  nameOf(place: string): Promise<string> {
    const name = this.names.get(place) ?? nameOf(this.keys, `${this.organisationId}/${place}`);
    this.names.set(place, name);
    return name;
  }

  async read(name: string): Promise<Json | undefined> {
    const text = await this.shelf('readonly', (texts) => texts.get(name) as IDBRequest<SealedText>);
    return text && opened(this.keys, name, text);
  }

  async put(name: string, value: Json): Promise<void> {
    const text = await sealed(this.keys, name, value);
    await this.shelf('readwrite', (texts) => texts.put(text, name));
  }

  async remove(name: string): Promise<void> {
    await this.shelf('readwrite', (texts) => texts.delete(name));
  }

  /** Reads and writes in one turn: no other tab comes between, so nobody is overwritten. */
  async change(name: string, change: (before: Json | undefined) => Json): Promise<void> {
    await inTurn(`kept.${name}`, async () => this.put(name, change(await this.read(name))));
  }

  /** Everything this person kept here; what somebody else kept stays closed. */
  async all(): Promise<readonly StoredText[]> {
    const keys = await this.shelf('readonly', (texts) => texts.getAllKeys());
    const names = keys.filter((key) => typeof key === 'string');
    const texts = await Promise.all(
      names.map(async (name) => ({ name, value: await this.read(name) })),
    );
    return texts.filter((text): text is StoredText => text.value !== undefined);
  }

  private async shelf<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    try {
      return await onShelf('texts', mode, work);
    } catch (error) {
      throw new DeviceRefuses(isFull(error) ? 'full' : 'no-storage');
    }
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps text unreadable in the database: AES-256-GCM, bound to the place it belongs to. */
@Injectable()
export class SecretBox {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  /** Seals text for one place (such as a table and an id); it opens only there. */
  seal(text: string, place: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.config.secret, iv).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  /** Opens what was sealed for the same place; undefined when it was not, or another key did it. */
  open(sealed: Buffer, place: string): string | undefined {
    const iv = sealed.subarray(0, IV_BYTES);
    const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
    const body = sealed.subarray(IV_BYTES + TAG_BYTES);
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.config.secret, iv);
      decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}

/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileClientChannel } from './fileClientChannel';
import type { FileClientFormOfAddress } from './fileClientFormOfAddress';
import type { FileClientStatus } from './fileClientStatus';

export interface FileClient {
  id: string;
  version: number;
  callName: string;
  fullName: string;
  initials: string;
  formOfAddress: FileClientFormOfAddress;
  /** @nullable */
  language: string | null;
  interpreter: boolean;
  /** @nullable */
  channel: FileClientChannel;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  address: string | null;
  /** @nullable */
  email: string | null;
  /** @nullable */
  bestTime: string | null;
  safeContactRules: string[];
  secretAddress: boolean;
  status: FileClientStatus;
}

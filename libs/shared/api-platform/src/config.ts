import { randomBytes } from 'node:crypto';
import type { ChannelsSetUp } from '@ademruimte/contracts';

/** The settings of one running process, read from the environment once. */
export interface Config {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** 32 bytes that encrypt what the server keeps encrypted. */
  readonly secret: Buffer;
  /** The demonstration organisation may be signed in to with printed accounts. */
  readonly demo: boolean;
  readonly port: number;
  /** Folder with the built web, or undefined to serve the API alone. */
  readonly webRoot: string | undefined;
  /** The address people use; https makes cookies secure. */
  readonly publicUrl: URL;
  /** Whose word is taken for where a request came from: addresses, or names Express knows. */
  readonly trustedProxies: string;
  /** Which reminders the worker beside this process can send by itself. */
  readonly channels: ChannelsSetUp;
  readonly version: string;
}

/** Injection token of the {@link Config}. */
export const CONFIG = Symbol('config');

/** Reads the settings; throws one plain sentence when a needed one is missing or unusable. */
export function configFromEnvironment(env = process.env): Config {
  const port = Number(env['PORT'] ?? 3000);
  const demo = env['DEMO'] === '1';
  const publicUrl = publicUrlFrom(env);
  refuseUnsafeOrigin(publicUrl, demo);
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    poolSize: Number(env['DATABASE_POOL'] ?? 10),
    secret: secretFrom(env['ADEMRUIMTE_SECRET'], demo),
    demo,
    port,
    webRoot: env['WEB_ROOT'],
    publicUrl,
    trustedProxies: env['TRUSTED_PROXIES'] ?? 'loopback',
    channels: channelsSetUp(env),
    version: env['ADEMRUIMTE_VERSION'] ?? '0.1.0',
  };
}

/** The address people use: the one that was set, else that of this machine. */
export function publicUrlFrom(env: NodeJS.ProcessEnv): URL {
  return new URL(env['PUBLIC_URL'] ?? `http://localhost:${env['PORT'] ?? '3000'}`);
}

/** A channel can be used once all its settings are there. */
export function channelsSetUp(env: NodeJS.ProcessEnv): ChannelsSetUp {
  return {
    sms: !!env['SMS_GATEWAY_URL'] && !!env['SMS_GATEWAY_TOKEN'],
    email: !!env['SMTP_URL'] && !!env['MAIL_FROM'],
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

function secretFrom(value: string | undefined, demo: boolean): Buffer {
  if (!value && demo) return randomBytes(32);
  const secret = Buffer.from(value ?? '', 'base64');
  if (secret.length !== 32) {
    throw new Error('ADEMRUIMTE_SECRET must be 32 bytes in base64 (openssl rand -base64 32).');
  }
  return secret;
}

/** Secure cookies need https; plain http is for this machine alone or for the demo. */
function refuseUnsafeOrigin(url: URL, demo: boolean): void {
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !loopback && !demo) {
    throw new Error('PUBLIC_URL must be https, unless it is this machine or the demo.');
  }
}

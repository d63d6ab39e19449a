import { isDevMode, type EnvironmentProviders } from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';

const WORKER = '/ngsw-worker.js';

interface ScriptUrlPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}

/**
 * Registers the service worker. The page's policy lets a script address only through the Trusted
 * Types policy `ademruimte`, which knows one address and refuses every other.
 */
export function provideAppWorker(): EnvironmentProviders {
  const enabled = !isDevMode() && 'serviceWorker' in navigator;
  return provideServiceWorker(enabled ? trusted(WORKER) : WORKER, {
    enabled,
    registrationStrategy: 'registerWhenStable:10000',
  });
}

/** The address as the browser wants it; Angular only hands it on to `register`. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptUrlPolicies };
  const policy = trustedTypes?.createPolicy('ademruimte', { createScriptURL: onlyTheWorker });
  return policy ? (policy.createScriptURL(url) as string) : url;
}

/** Lets the product's own worker through and nothing else. */
export function onlyTheWorker(url: string): string {
  if (url !== WORKER) throw new TypeError(`Not a script of Ademruimte: ${url}`);
  return url;
}

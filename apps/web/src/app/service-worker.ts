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

/**
 * Lets the worker keep the page itself as soon as it looks after us: the first visit was before its
 * time, and without the page nothing opens without a network.
 */
export async function keepThePage(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || serviceWorker.controller || isDevMode()) return;
  await new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
  await fetch('/index.html').catch(() => undefined);
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

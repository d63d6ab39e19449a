// Bundles apps/api (and the libs it imports) into ESM files; npm packages stay external.
// esbuild resolves the tsconfig path aliases and takes JSON content in; swc compiles each .ts
// file, because esbuild cannot emit decorator metadata.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import * as esbuild from 'esbuild';

const require = createRequire(import.meta.url);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { build: swcOptions } = require('./swc-options.cjs');

const swcPlugin = {
  name: 'swc',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { ...swcOptions, filename: path });
      return { contents: code, loader: 'js' };
    });
  },
};

const ENTRIES = [
  ...['main', 'worker', 'migrate', 'openapi', 'demo'],
  ...['verify-log', 'destroy-content'],
];
// A thread is a program of its own: it has to lie beside the programs that start it.
const THREADS = { 'typesetter-thread': 'libs/conversations/api/src/copy/typesetter-thread.mjs' };

function options({ entries, outdir, quiet }) {
  return {
    absWorkingDir: root,
    entryPoints: {
      ...Object.fromEntries(entries.map((name) => [name, `apps/api/src/${name}.ts`])),
      ...THREADS,
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: true,
    keepNames: true,
    tsconfig: 'tsconfig.node.json',
    plugins: [swcPlugin],
    logLevel: quiet ? 'error' : 'info',
  };
}

/** Builds some programs of the API (all by default) into a folder inside the project. */
export async function buildApi({ entries = ENTRIES, outdir = 'dist/apps/api', quiet } = {}) {
  await esbuild.build(options({ entries, outdir, quiet }));
}

/** Builds all programs of the API again at every change, until the process ends. */
export async function watchApi() {
  const context = await esbuild.context(options({ entries: ENTRIES, outdir: 'dist/apps/api' }));
  await context.watch();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) await watchApi();
  else await buildApi().catch(() => process.exit(1)); // esbuild has said what is wrong
}

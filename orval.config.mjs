// How the web's client is made from the API's contract: functions with `httpResource` for what is
// read, services with `HttpClient` for the rest.
import { defineConfig } from 'orval';

export const contract = 'docs/openapi.json';
export const client = 'libs/shared/web-client/src/generated';

/** The settings to make a client from one document in one folder. */
export const clientFrom = (document, folder) => ({
  input: { target: document },
  output: {
    target: `${folder}/api.ts`,
    schemas: `${folder}/model`,
    mode: 'tags-split',
    client: 'angular',
    baseUrl: '/api/v1',
    clean: true,
    indexFiles: true,
    packageJson: './package.json',
    tsconfig: './tsconfig.base.json',
    override: {
      angular: { retrievalClient: 'both', provideIn: 'root' },
      header: () => ['Made from docs/openapi.json by "npm run contract"; do not edit.'],
    },
  },
});

export default defineConfig({ ademruimte: clientFrom(contract, client) });

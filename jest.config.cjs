const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets');
const swc = require('./tools/swc-options.cjs').jest;

// The libraries by the names the code uses, from the one place that knows them.
const { paths } = JSON.parse(
  readFileSync(join(__dirname, 'tsconfig.base.json'), 'utf8'),
).compilerOptions;
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([name, [file]]) => [`^${name}$`, join(__dirname, file)]),
);

const common = {
  rootDir: __dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const node = {
  ...common,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  moduleNameMapper,
  // Nest 12 and some others are ESM only. Compiling them to CommonJS needs no experimental flag and
  // costs half the time of require(esm), whose compiled code is not shared between test files.
  transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|uuid|cookie)/)'],
};

const withDatabase = {
  globalSetup: '<rootDir>/libs/shared/api-testing/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/shared/api-testing/global-teardown.mjs',
};

const rules = {
  ...node,
  displayName: 'rules',
  testMatch: [
    '<rootDir>/apps/api/src/**/*.spec.ts',
    '<rootDir>/libs/*/api/src/**/*.spec.ts',
    '<rootDir>/libs/shared/{contracts,api-platform,api-testing}/src/**/*.spec.ts',
  ],
  testPathIgnorePatterns: ['\\.api\\.spec\\.ts$', '/architecture[^/]*\\.spec\\.ts$'],
};

const api = {
  ...node,
  ...withDatabase,
  displayName: 'api',
  testMatch: ['<rootDir>/{apps,libs}/**/*.api.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/patient-tests.cjs'],
};

const architecture = {
  ...node,
  ...withDatabase,
  displayName: 'architecture',
  testMatch: ['<rootDir>/apps/api/src/**/architecture*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/patient-tests.cjs'],
};

const angular = createCjsPreset({ tsconfig: '<rootDir>/tsconfig.web.json' });

const web = {
  ...angular,
  ...common,
  displayName: 'web',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  moduleNameMapper: { ...angular.moduleNameMapper, ...moduleNameMapper },
  setupFilesAfterEnv: ['<rootDir>/libs/shared/web-ui/src/testing/test-setup.ts'],
  testMatch: [
    '<rootDir>/apps/web/src/**/*.spec.ts',
    '<rootDir>/libs/*/{web,ui}/src/**/*.spec.ts',
    '<rootDir>/libs/shared/web-*/src/**/*.spec.ts',
  ],
};

module.exports = {
  // One more than a small machine has cores: tests of the API wait for their database in between.
  maxWorkers: 3,
  // The heap of a worker grows with each test file that starts the whole application.
  workerIdleMemoryLimit: '750MB',
  coverageDirectory: 'coverage',
  projects: [rules, api, architecture, web],
};

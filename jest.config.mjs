// One Jest configuration for the workspace: native ES modules, SWC, sources resolved through the `mitn-source` export condition.
// The suffix of a spec says what it may touch: `.spec` nothing, `.int-spec` real stores, `.e2e-spec` the whole stack.
const swc = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};
const swcReact = {
  ...swc,
  jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
};
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['mitn-source', 'node', 'node-addons'] },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['/dist/', '/state/', '/.turbo/'],
};
// One PostgreSQL for the whole run, Redis and Meilisearch where the machine has them (tooling/jest).
const servers = { globalSetup: '<rootDir>/tooling/jest/src/global-setup.mjs', globalTeardown: '<rootDir>/tooling/jest/src/global-teardown.mjs' };
const everything = ['<rootDir>/packages', '<rootDir>/apps', '<rootDir>/tooling'];
const project = (displayName, testRegex, more = {}) => ({ ...base, displayName, rootDir: import.meta.dirname, roots: everything, testEnvironment: 'node', testRegex, ...more });

export default {
  maxWorkers: 2,
  // Real stores on a busy machine: a test that hangs is ended, one that only waits for its turn is not.
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', ['(packages|apps|tooling)/.*(?<!-)\\.spec\\.ts$'], { testPathIgnorePatterns: ['/node_modules/', '/apps/web/'] }),
    project('web', ['apps/web/src/.*\\.spec\\.tsx?$'], {
      testEnvironment: '<rootDir>/apps/web/src/testing/browser-environment.mjs',
      testEnvironmentOptions: { customExportConditions: ['mitn-source', 'browser', 'import', 'default'] },
      transform: { '^.+\\.tsx?$': ['@swc/jest', swcReact] },
      moduleNameMapper: { '\\.css$': '<rootDir>/apps/web/src/testing/empty-style.mjs', '^(\\.{1,2}/.*)\\.js$': '$1' },
    }),
    project('integration', ['\\.int-spec\\.ts$'], servers),
    project('e2e', ['\\.e2e-spec\\.ts$'], servers),
    project('long', ['\\.long-spec\\.ts$'], servers),
  ],
};

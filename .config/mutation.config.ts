import { defineConfig } from 'vitest/config';

/** The folder of `tests/unit/` that tests what is changed (`src/commands/mutation.ts`). */
const { MUTATION_TESTS: tests = '*' } = process.env;

export default defineConfig({
  test: {
    root: '.',
    isolate: false,
    include: [`tests/unit/${tests}/**/*.test.ts`],
    // They read whole texts, take seconds each, and notice little that the others do not.
    exclude: ['**/query-in-node.test.ts', '**/work.test.ts', '**/words.test.ts'],
    setupFiles: 'tests/setup/same-examples.ts',
    // Stryker ends what hangs; a busy machine is no failure.
    testTimeout: 600_000,
    env: { CONTENT_DIR: 'tests/newsroom', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' },
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Far above what any test takes: it ends a hung one, and judges none by its speed. */
const HUNG = 600_000;

/** What a test waits for is waited for as long as the test may last. */
const limits = { testTimeout: HUNG, hookTimeout: HUNG, expect: { poll: { timeout: HUNG } } };

/**
 * A browser stops answering once in many thousand tests, for no fault of the page. A test that failed is
 * tried once more, in a new window, and vitest's report names it.
 */
const inBrowser = { ...limits, testTimeout: HUNG / 3, retry: 1 };

/** The software is tested, not what `content/` holds or a shell has set. */
const env = { CONTENT_DIR: 'tests/newsroom', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' };

/*
 * `isolate: false` where files share what is costly: to load the code under test anew for each is half the
 * time that unit tests take, and each would have Chromium profiles of its own.
 */
export default defineConfig({
  test: {
    root: '.',
    // A test waits more than it works: as many workers as processors would leave them idle.
    maxWorkers: Math.max(2, Math.ceil(availableParallelism() * 1.5)),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          setupFiles: 'tests/setup/property-seed.ts',
          env,
          ...limits,
        },
      },
      {
        test: {
          name: 'torture',
          // What takes minutes is for `npm run torture` alone.
          include: [`tests/torture/${process.env.TORTURE ? '**/' : ''}*.test.ts`],
          isolate: false,
          setupFiles: 'tests/setup/property-seed.ts',
          env,
          ...limits,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          isolate: false,
          globalSetup: 'tests/setup/sites.ts',
          setupFiles: 'tests/setup/property-seed.ts',
          env,
          ...limits,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: ['tests/setup/sites.ts', 'tests/setup/one-browser.ts'],
          setupFiles: 'tests/setup/property-seed.ts',
          env,
          ...inBrowser,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/setup/sites.ts',
          env,
          ...inBrowser,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    isolate: false,
    include: ['tests/unit/{arabic,bidi,dates,markdown,search}/**/*.test.ts'],
    exclude: ['**/query-in-node.test.ts', '**/work.test.ts'],
    env: { CONTENT_DIR: 'tests/newsroom', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' },
  },
});

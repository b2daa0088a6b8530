import { describe, expect, it } from 'vitest';
import { serverMap } from '../../../src/life/server-maps.ts';

const OLD = {
  moved: [
    { from: '/news/moon/', to: '/articles/moon/' },
    { from: '/أخبار/مرفأ.html/', to: '/articles/مرفأ/' },
    { from: '/{a}/$b/', to: '/articles/$c/' },
  ],
  gone: ['/articles/مسحوب/'],
};
const TO = `/articles/${encodeURI('مرفأ')}/`;

describe('old addresses, decoded, and where each leads, encoded', () => {
  it('are a map for nginx', () => {
    expect(serverMap('nginx', OLD)).toBe(
      `"/news/moon/" "/articles/moon/";\n"/أخبار/مرفأ.html" "${TO}";\n"/{a}/$b/" "/articles/%24c/";\n"/articles/مسحوب/" "410";\n`,
    );
  });

  it('are a map for Caddy, without what it would read as a placeholder', () => {
    expect(serverMap('caddy', OLD)).toBe(
      `"/news/moon/" "/articles/moon/"\n"/أخبار/مرفأ.html" "${TO}"\n"/articles/مسحوب/" "410"\n`,
    );
  });

  it('are a map for Apache', () => {
    expect(serverMap('apache', OLD)).toBe(
      `/news/moon/ /articles/moon/\n/أخبار/مرفأ.html ${TO}\n/{a}/$b/ /articles/%24c/\n/articles/مسحوب/ 410\n`,
    );
  });
});

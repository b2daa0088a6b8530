import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder. */
interface Below {
  /** From the folder, those of folders among them. */
  readonly names: readonly string[];
  /** Links to folders that were not followed. */
  readonly leftOut: readonly string[];
}

/**
 * Names of all that lies below a folder. Links to folders are followed, in order, when all others are read, and each is
 * read once: of two links that lead back, each would be followed through the other without end.
 *
 * @param isFollowed whether a link to a folder is, by its path
 */
export function namesBelow(folder: string, isFollowed = (_link: string) => true): Below {
  const names: string[] = [];
  const leftOut: string[] = [];
  const read = new Set<string>();
  const folders = [''];
  const links: string[] = [];
  for (let at = folders.pop(); at !== undefined; at = folders.pop() ?? links.sort().shift()) {
    const place = join(folder, at);
    const real = realpathSync(place);
    if (read.has(real)) continue;
    read.add(real);
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const name = join(at, entry.name);
      names.push(name);
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isSymbolicLink() && leadsToFolder(join(folder, name)))
        (isFollowed(join(folder, name)) ? links : leftOut).push(name);
    }
  }
  return { names, leftOut };
}

/** A link to itself leads nowhere, and is no error of its own. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

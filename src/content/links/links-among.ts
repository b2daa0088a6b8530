import { clockOf } from '../../dates/clock.ts';
import type { FindAmongFolders, ReadFolder } from '../among-files.ts';
import { listFolder } from '../list-folder.ts';
import type { MarkdownFolder } from '../markdown-folder.ts';
import type { Site } from '../settings/site.ts';
import { pageTeller, takenAddresses } from '../taken-addresses.ts';
import { linkProblems } from './link-problems.ts';
import { linkTargets } from './link-targets.ts';

type Kind = 'articles' | 'pages' | 'tags' | 'authors';

const NOTHING: ReadFolder = { files: [], isWhole: false };

/** Links of all texts, followed through all content. */
export function linksAmong(
  folders: Readonly<Record<Kind, Pick<MarkdownFolder, 'folder'>>> & {
    readonly pages: MarkdownFolder;
  },
  site: Pick<Site, 'sections' | 'timeZone'>,
): FindAmongFolders {
  const now = clockOf(process.env);
  return (read) => {
    const of = (kind: Kind) => read.get(folders[kind].folder) ?? NOTHING;
    const content = {
      articles: of('articles'),
      pages: of('pages'),
      tags: of('tags'),
      authors: of('authors'),
    };
    // A page with faults has an address all the same.
    const isPage = pageTeller(takenAddresses(listFolder(folders.pages).files));
    const targets = linkTargets(content, { site, now, isPage });
    return (files) => linkProblems(files, targets, now);
  };
}

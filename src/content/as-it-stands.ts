import type { Audience } from '../life/audience.ts';
import { isPublic, stateOf } from '../life/state.ts';
import { tallyOf } from '../life/tally.ts';
import { tallyInWords } from '../life/tally-in-words.ts';
import { lifeOf } from './claims.ts';
import { keepTally } from './content-loaded.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import type { Site } from './site.ts';

/** When a build takes place, and for whom. */
interface Build {
  readonly now: Date;
  readonly audience: Audience;
}

/** The articles' folder as a build shows it, which tells how it stands when it is published. */
export function asItStands(
  articles: MarkdownFolder,
  { timeZone }: Pick<Site, 'timeZone'>,
  { now, audience }: Build,
): MarkdownFolder {
  return {
    ...articles,
    isShown: (data) => audience === 'editors' || isPublic(stateOf(lifeOf(data), now)),
    whenRead: (articles) => {
      const tally = tallyOf(articles.map(lifeOf), now);
      keepTally(tallyInWords(tally, now, timeZone));
    },
  };
}

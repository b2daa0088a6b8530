import type { Audience } from '../life/audience.ts';
import { nextChange } from '../life/next-change.ts';
import { isPublic, stateOf } from '../life/state.ts';
import { tallyOf } from '../life/tally.ts';
import { tallyInWords } from '../life/tally-in-words.ts';
import { lifeOf } from './claims.ts';
import { keepNextChange, keepTally } from './content-loaded.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { endOfBreaking } from './settings/breaking.ts';
import type { Site } from './settings/site.ts';

/** When a build takes place, and for whom. */
interface Build {
  readonly now: Date;
  readonly audience: Audience;
}

/** The articles' folder as a build shows it, which tells how it stands when it is published. */
export function asItStands(
  articles: MarkdownFolder,
  { timeZone, breaking }: Pick<Site, 'timeZone' | 'breaking'>,
  { now, audience }: Build,
): MarkdownFolder {
  return {
    ...articles,
    isShown: (data) => audience === 'editors' || isPublic(stateOf(lifeOf(data), now)),
    whenRead: (articles) => {
      const lives = articles.map(lifeOf);
      keepTally(tallyInWords(tallyOf(lives, now), now, timeZone));
      const end = breaking && endOfBreaking(breaking, timeZone);
      keepNextChange(nextChange(lives, now, end ? [end] : []));
    },
  };
}

import { isListing, type Message } from '../diagnostics/message.ts';
import { alsoSaidOf } from '../diagnostics/messages/import-exports.ts';

/** What was said of one article of many. */
export interface Said {
  readonly of: string;
  readonly message: Message;
}

/** So many articles are named of those of which the same is said. */
const NAMED = 5;

/**
 * What a run has to say of many articles, each thing once: a sentence as it is said of the first, with what it lists of
 * all, and the articles of which it is said.
 */
export function needsAnEye(
  said: readonly Said[],
): readonly { readonly message: Message; readonly of: Message }[] {
  const kinds = new Map<string, Said[]>();
  for (const each of said) {
    const kind = kindOf(each.message);
    const known = kinds.get(kind);
    if (known) known.push(each);
    else kinds.set(kind, [each]);
  }
  return [...kinds.values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap((alike) => {
      const [first] = alike;
      if (!first) return [];
      const names = [...new Set(alike.map(({ of }) => of))];
      const of = alsoSaidOf(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
      const listings = alike.map(({ message }) => message).filter(isListing);
      const parts = listings.flatMap((message) => message.parts);
      return [{ message: listings[0]?.say(parts) ?? first.message, of }];
    });
}

/** A sentence as far as it is the same of all: up to its colon, without what it quotes and counts. */
function kindOf({ en }: Message): string {
  return en.replace(/"[^"]*"|“[^”]*(?:”|$)|\d+/g, '').replace(/: .*$/s, '');
}

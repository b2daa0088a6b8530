import type { Facet } from './facet-table.ts';

/** An article of the recent segment: added or edited since the other files of the index were made. */
export interface RecentArticle extends Readonly<Record<Facet, readonly string[]>> {
  /** Its path below its edition's front page. */
  readonly url: string;
  /** How many articles of the closed segment are newer. */
  readonly place: number;
  /** Pieces of its text, and of its headline, which come first. */
  readonly pieces: number;
  readonly headline: number;
  /** In days since 1970. */
  readonly day: number;
  /** The path of its fragment below the folder of the index. */
  readonly fragment: string;
}

/** A form that recent articles have. */
export interface RecentForm {
  readonly form: string;
  /** The keys of its lexemes, as the whole site has them. */
  readonly keys: readonly string[];
  /** The pieces with it of each article that has it, by the article's number. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/**
 * The recent segment of an index, whole: `pagefind/words/<hash>.words`. All other files tell of the closed
 * segment, whose articles have the numbers that they were given when it was made.
 */
export interface RecentTable {
  /** Articles of the closed segment, and pieces of one of them, on average. */
  readonly closed: number;
  readonly averagePieces: number;
  /** Those that are no more, by number, in order: their edited versions are recent. */
  readonly dead: readonly number[];
  /** The newest first. */
  readonly articles: readonly RecentArticle[];
  readonly forms: readonly RecentForm[];
}

/**
 * A line of JSON, then one for each form: `form keys places`. No keys stand for the form itself; places are
 * `article:piece,piece;article:piece`, each number the step from the one before, in base 36.
 */
export function writeRecent({ forms, ...head }: RecentTable): string {
  const lines = forms.map(({ form, keys, places }) => {
    const isOwnKey = keys.length === 1 && keys[0] === form;
    return `${form} ${isOwnKey ? '' : keys.join()} ${writePlaces(places)}`;
  });
  return [JSON.stringify(head), ...lines].join('\n');
}

/** The inverse of `writeRecent`. */
export function readRecent(text: string): RecentTable {
  const [head = '', ...lines] = text.split('\n');
  const forms = lines.map((line): RecentForm => {
    const [form = '', keys = '', places = ''] = line.split(' ');
    return { form, keys: keys === '' ? [form] : keys.split(','), places: readPlaces(places) };
  });
  const told: Omit<RecentTable, 'forms'> = JSON.parse(head);
  return { ...told, forms };
}

function writePlaces(places: RecentForm['places']): string {
  let before = 0;
  const written = [...places].map(([article, pieces]) => {
    const step = (article - before).toString(36);
    before = article;
    const steps = pieces.map((piece, at) => (piece - (pieces[at - 1] ?? 0)).toString(36));
    return `${step}:${steps.join()}`;
  });
  return written.join(';');
}

function readPlaces(written: string): RecentForm['places'] {
  let article = 0;
  return new Map(
    written.split(';').map((one) => {
      const [step = '', steps = ''] = one.split(':');
      article += Number.parseInt(step, 36);
      let piece = 0;
      const pieces = steps.split(',').map((each) => {
        piece += Number.parseInt(each, 36);
        return piece;
      });
      return [article, pieces];
    }),
  );
}

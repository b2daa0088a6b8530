import { handOf, type Item, itemOf, numberAbove, numberOf } from './items.ts';
import { endsSentence, type Line, widthOf } from './lines.ts';

/** An item has no more lines. */
const LONGEST_ITEM = 8;

/**
 * The lines that are items of a list. A number is one where the number before it has come or the next follows, a part of a number
 * below it, and a dash where a sentence has ended or a list goes on: in wrapped prose a line may begin with either.
 */
export function itemsAmong(groups: readonly (readonly Line[])[]): ReadonlyMap<Line, Item> {
  const found = new Map<Line, Item>();
  const lists = new ListsOfText(groups.flat());
  const note = noteAmong(groups.flat());
  for (const [at, group] of groups.entries()) {
    lists.beginGroup();
    for (const [index, line] of group.entries()) {
      const item = itemOf(line);
      if (!item || line === note) continue;
      const below = group.slice(index + 1, index + 1 + LONGEST_ITEM);
      const place = { before: group[index - 1], line, below, behind: groups[at + 1]?.[0] };
      if (lists.isItem(item, place)) found.set(line, item);
    }
  }
  return found;
}

/** A line between those around it. */
interface Place {
  readonly before: Line | undefined;
  readonly line: Line;
  /** The next lines of its group, and the first of the group behind it. */
  readonly below: readonly Line[];
  readonly behind: Line | undefined;
}

/** What a text has of lists so far, line by line. */
class ListsOfText {
  readonly #widest: number;
  readonly #numbers = new Set<string>();
  #hasLetters = false;
  #hasDash = false;
  #lastNumber: number | undefined;

  constructor(lines: readonly Line[]) {
    this.#widest = lines.reduce((most, { text }) => Math.max(most, widthOf(text)), 0);
  }

  /** Lines that an empty one parts from those above. */
  beginGroup(): void {
    this.#hasDash = false;
    this.#lastNumber = undefined;
  }

  /** Whether a line that looks like an item is one. */
  isItem(item: Item, place: Place): boolean {
    switch (item.kind) {
      case 'dash':
        return this.#isDash(place);
      case 'number':
        return this.#isNumber(item, place);
      case 'part':
        return this.#lastNumber === numberAbove(item);
      case 'letter':
        this.#hasLetters ||= /^[أاaAIi]$/.test(item.sign);
        return this.#hasLetters;
      default:
        return true;
    }
  }

  #isDash({ before, line, below: [next] }: Place): boolean {
    const isApart =
      !before || endsSentence(before.text) || widthOf(before.text) < this.#widest * 0.6;
    const isGlued = !/^.\s/.test(line.text);
    const isOne = this.#hasDash || (isApart && (!isGlued || isDashBelow(next)));
    this.#hasDash ||= isOne;
    return isOne;
  }

  #isNumber(item: Item, place: Place): boolean {
    const [hand, number] = [handOf(item), numberOf(item)];
    const follows = this.#numbers.has(`${hand} ${number - 1}`);
    if (number !== 1 && !follows && !isCounted(item, place)) return false;
    this.#numbers.add(`${hand} ${number}`);
    this.#lastNumber = number;
    return true;
  }
}

/** The one line that begins with an asterisk where a word has one behind it: what that refers to, and no item. */
function noteAmong(lines: readonly Line[]): Line | undefined {
  const [note, ...others] = lines.filter((line) => itemOf(line)?.sign === '*');
  const isReferred = lines.some(({ text }) =>
    /[\p{L}\p{M}\p{N}»”")]\*(?![\p{L}\p{M}\p{N}*])/u.test(text.replace(/\*[^\s*][^*]*\*/g, '')),
  );
  return isReferred && others.length === 0 ? note : undefined;
}

/** Whether the next item below has the next number, or the line behind an empty one. */
function isCounted(item: Item, { below, behind }: Place): boolean {
  const others = [...below, ...(behind && below.length < LONGEST_ITEM ? [behind] : [])];
  for (const line of others) {
    const other = itemOf(line);
    if (other?.kind !== 'number' || handOf(other) !== handOf(item)) continue;
    return numberOf(other) === numberOf(item) + 1;
  }
  return false;
}

function isDashBelow(line: Line | undefined): boolean {
  return line !== undefined && itemOf(line)?.kind === 'dash';
}

import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import type { PrintingTab } from '../setup/engines/tab.ts';
import { drawingsOf } from '../setup/pdf-sheets.ts';

const ARTICLE = 'articles/moon-harbour/';
/** How often the article is printed, each time some lines longer. */
const LENGTHS = 6;
const COLOUR = /(\S+) (\S+) (\S+) rg/g;

/** What is printed, in order, by the number that its colour has. */
interface Part {
  readonly name: string;
  readonly number: number;
}

/** Which part of an article comes onto which sheet: each is printed in a colour of its own, and its sheets are read. */
export function onPaper(tab: () => PrintingTab): void {
  let site: Served;
  beforeAll(async () => {
    site = await serve({ directory: inject('newsroom') });
  });
  afterAll(() => site.close());

  it('on paper headings stand with their text, tables are whole, and addresses are not alone', async () => {
    await tab().open(site.url + ARTICLE);
    await tab().evaluate(addParagraphs);
    for (let length = 0; length < LENGTHS; length += 1) {
      const parts = await tab().evaluate(colourParts);
      const sheets = drawingsOf(await tab().pdf()).map(numbersOn);
      const sheetsOf = ({ number }: Part) => sheets.filter((numbers) => numbers.has(number));
      const startsWith = (part: Part, other: Part | undefined) =>
        other && sheetsOf(part).at(-1)?.has(other.number);
      expect(parts.filter((part) => sheetsOf(part).length === 0)).toEqual([]);
      const alone = parts.filter((part, at) => {
        if (/^H\d$/.test(part.name)) return !startsWith(part, parts[at + 1]);
        if (part.name === 'addresses') return !startsWith(part, parts[at - 1]);
        return part.name === 'TABLE' && sheetsOf(part).length > 1;
      });
      expect(alone).toEqual([]);
      await tab().evaluate(lengthen);
    }
  });

  it('on paper a few footnotes are not parted', async () => {
    await tab().open(`${site.url}articles/specimen/`);
    for (let length = 0; length < LENGTHS; length += 1) {
      const parts = await tab().evaluate(colourParts);
      const sheets = drawingsOf(await tab().pdf()).map(numbersOn);
      const notes = parts.findLast(({ name }) => name === 'SECTION');
      expect(sheets.filter((numbers) => numbers.has(notes?.number ?? 0))).toHaveLength(1);
      await tab().evaluate(lengthen);
    }
  });
}

/** The numbers of the parts on a sheet: they are the red of their colours. */
function numbersOn(drawing: string): ReadonlySet<number> {
  const colours = Array.from(drawing.matchAll(COLOUR), ([, ...parts]) =>
    parts.map((part) => Math.round(Number(part) * 255)),
  );
  return new Set(
    colours.flatMap(([red = 0, green, blue]) => (green === 0 && blue === 0 ? red : [])),
  );
}

/** Runs in the page, as those below do. */
function addParagraphs(): void {
  const paragraph = document.querySelector('.prose > p');
  const text = `${paragraph?.textContent} `;
  for (let copy = 0; copy < 12; copy += 1) {
    const more = document.createElement('p');
    more.textContent = text.repeat(3 + (copy % 3));
    paragraph?.after(more);
    if (copy % 2 === 0) continue;
    const heading = document.createElement('h2');
    heading.textContent = 'من أيام المرفأ';
    more.before(heading);
  }
}

function lengthen(): void {
  const paragraph = document.querySelector('.prose > p:nth-of-type(2)');
  paragraph?.append(`${paragraph.textContent?.slice(0, 150)} `);
}

function colourParts(): { name: string; number: number }[] {
  const ends = '.article-end:not(:has(> .tags)), .on-paper';
  return [...document.querySelectorAll(`.prose > *, ${ends}`)].map((part, index) => {
    for (const element of [part, ...part.querySelectorAll('*')]) {
      if (element instanceof HTMLElement) element.style.color = `rgb(${index + 1} 0 0)`;
    }
    const table = part.querySelector('table') ?? part;
    return {
      name: part.matches('.on-paper') ? 'addresses' : table.tagName,
      number: index + 1,
    };
  });
}

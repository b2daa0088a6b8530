/** What stands inside a line. */
export type Inline =
  | { kind: 'word' | 'number' | 'code' | 'escaped' | 'entity' | 'quoted' }
  | { kind: 'strong' | 'em' | 'struck' | 'link' | 'foreign' | 'spot'; parts: Line }
  | { kind: 'note'; label: number };

export type Line = readonly Inline[];

export type Block =
  | { kind: 'paragraph'; lines: readonly Line[]; signs: readonly string[] }
  | { kind: 'heading'; line: Line; sign: string }
  | { kind: 'list'; items: readonly (readonly Block[])[]; signs: readonly string[]; gap: string }
  | { kind: 'quotation'; blocks: readonly Block[]; source: Line | undefined }
  | { kind: 'box'; name: string; title: Line | undefined; blocks: readonly Block[] }
  | {
      kind: 'verse';
      lines: readonly { halves: readonly Line[]; whole: boolean }[];
      caesura: string;
      signs: readonly string[];
      /** A footnote whose text stands below the line that leads to it. */
      label: number;
      title: Line | undefined;
      poet: Line | undefined;
    }
  | { kind: 'table'; columns: number; cells: readonly Line[] }
  | {
      kind: 'picture';
      title: Line | undefined;
      below: readonly Line[];
      credit: Line | undefined;
      sign: string;
    }
  | { kind: 'code'; lines: number }
  | { kind: 'footnote'; label: number; blocks: readonly Block[] }
  | { kind: 'rule' };

/** A word as it was written, or a sign that leads to a footnote. */
type Read = string | { readonly note: string };

const LETTERS = 'بتثجحدذرزسصضطظعغفقكلمنهي';

/** Writes a document as an editor would, each of its words another, and tells how it is to be read. */
export class Printer {
  private count = 0;
  private readonly notes = new Map<string, Read[]>();
  private read: Read[] = [];

  document(blocks: readonly Block[]): { markdown: string; words: readonly string[] } {
    const body: Read[] = [];
    const markdown = this.into(body, () => this.blocks(blocks));
    const led = [...body];
    const missing: string[] = [];
    for (let at = 0; at < led.length; at += 1) {
      const read = led[at];
      if (typeof read !== 'object') continue;
      if (!this.notes.has(read.note)) {
        missing.push(this.footnote(read.note, [plain]));
      }
      if (
        !led.slice(0, at).some((other) => typeof other === 'object' && other.note === read.note)
      ) {
        led.push(...(this.notes.get(read.note) ?? []));
      }
    }
    const words = led.filter((read) => typeof read === 'string');
    return { markdown: [markdown, ...missing].join('\n\n'), words };
  }

  private blocks(blocks: readonly Block[]): string {
    return blocks.reduce((above, block, index) => {
      const isGlued =
        index % 2 === 1 && blocks[index - 1]?.kind === 'paragraph' && GLUED.has(block.kind);
      return `${above}${index === 0 ? '' : isGlued ? '\n' : '\n\n'}${this.block(block)}`;
    }, '');
  }

  private block(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return this.lines(
          block.lines.map((line) => () => this.line(line)),
          block.signs,
        ).join('\n');
      case 'heading':
        return block.sign === '-'
          ? `${this.line(block.line)}\n---`
          : `${block.sign} ${this.line(block.line)}`;
      case 'list':
        return block.items
          .map((item, index) => {
            const sign = `${block.signs[index % block.signs.length]} `;
            return sign + indented(this.blocks(item), sign.length);
          })
          .join(block.gap);
      case 'quotation':
        return this.quotation(block.blocks, block.source);
      case 'box':
        return this.box(block.name, block.title, block.blocks);
      case 'verse':
        return this.verse(block);
      case 'table':
        return this.table(block.columns, block.cells);
      case 'picture':
        return this.picture(block);
      case 'code':
        return ['```', ...Array.from({ length: block.lines }, () => this.word()), '```'].join('\n');
      case 'footnote':
        return this.notes.has(String(block.label))
          ? this.word()
          : this.footnote(String(block.label), block.blocks);
      case 'rule':
        return '***';
    }
  }

  private quotation(blocks: readonly Block[], source: Line | undefined): string {
    const quoted = this.blocks(blocks);
    const glue = blocks.at(-1)?.kind === 'paragraph' ? '\n' : '\n\n';
    const whole = source ? `${quoted}${glue}— ${this.line(source)}` : quoted;
    return whole.replace(/^/gm, '> ');
  }

  private box(name: string, title: Line | undefined, blocks: readonly Block[]): string {
    const isQuotation = name === 'اقتباس';
    const late: Read[] = [];
    const opening = this.into(isQuotation ? late : this.read, () =>
      title ? this.line(title) : '',
    );
    const inside = this.blocks(blocks);
    this.read.push(...late);
    return `:::${name} ${opening}\n${inside}\n:::`;
  }

  private verse(block: Extract<Block, { kind: 'verse' }>): string {
    const { lines, caesura, signs, label, title, poet } = block;
    const late: Read[] = [];
    const opening = this.into(late, () => (title ? this.line(title) : ''));
    const written = this.lines(
      lines.map(({ halves, whole }) => () => {
        const line = halves.map((half) => this.line(half)).join(caesura);
        return whole ? `**${line}**` : line;
      }),
      signs,
    );
    if (written.length > 1 && !this.notes.has(String(label))) {
      written.splice(1, 0, this.footnote(String(label), [plain]));
    }
    // A dash before the last line makes it the poet's name.
    if (!poet) written.push(this.word());
    this.read.push(...late);
    if (poet) written.push(`— ${this.line(poet)}`);
    return `:::شعر ${opening}\n${written.join('\n')}\n:::`;
  }

  /** Lines that begin with signs which mean something elsewhere, or with a number. */
  private lines(lines: readonly (() => string)[], signs: readonly string[]): string[] {
    return lines.map((line, index) => {
      const sign = signs[index % signs.length] ?? '';
      return `${sign.replace('2024', () => this.number())}${line()}`;
    });
  }

  private table(columns: number, cells: readonly Line[]): string {
    const rows: string[] = [];
    for (let at = 0; at + columns <= cells.length; at += columns) {
      const row = cells.slice(at, at + columns).map((cell) => this.line(cell));
      rows.push(`| ${row.join(' | ')} |`);
    }
    rows.splice(1, 0, `|${'--|'.repeat(columns)}`);
    return rows.length < 2 || cells.length < columns ? this.word() : rows.join('\n');
  }

  private picture({ title, below, credit, sign }: Extract<Block, { kind: 'picture' }>): string {
    const named = title ? ` "${this.line(title)}${sign}"` : '';
    const lines = below.map((line) => `\n${this.line(line)}`).join('');
    const last = credit ? `\nتصوير: ${this.line(credit)}` : '';
    return `![وصف](a.png${named})${lines}${last}`;
  }

  private footnote(label: string, blocks: readonly Block[]): string {
    const read: Read[] = [];
    this.notes.set(label, read);
    return `[^${label}]: ${indented(
      this.into(read, () => this.blocks(blocks)),
      4,
    )}`;
  }

  private line(line: Line): string {
    return line.map((part) => this.inline(part)).join(' ');
  }

  private inline(part: Inline): string {
    switch (part.kind) {
      case 'word':
        return this.word();
      case 'number':
        return this.number();
      case 'code':
        return `\`${this.word()}\``;
      case 'escaped':
        return `\\*${this.word()}\\* \\[^${this.word()}\\]`;
      case 'entity':
        return `${this.word()}&nbsp;${this.word()}`;
      case 'quoted':
        return `«${this.word()}»،`;
      case 'strong':
        return `**${this.line(part.parts)}**`;
      case 'em':
        return `*${this.line(part.parts)}*`;
      case 'struck':
        // Three tildes and more begin code.
        return `~~${this.word()} ${this.line(part.parts)}~~`;
      case 'link':
        return `[${this.line(part.parts)}](https://a.example/)`;
      case 'foreign':
        return `[${this.line(part.parts)}]{lang=fa}`;
      case 'spot':
        return this.spot(part.parts);
      case 'note':
        this.read.push({ note: String(part.label) });
        return `[^${part.label}]`;
    }
  }

  private spot(parts: Line): string {
    this.count += 1;
    const note = `spot ${this.count}`;
    const read: Read[] = [];
    this.notes.set(note, read);
    const text = this.into(read, () => this.line(parts));
    this.read.push({ note });
    return `^[${text}]`;
  }

  private word(): string {
    this.count += 1;
    const word = `كلم${Array.from(this.count.toString(24), (digit) => LETTERS[Number.parseInt(digit, 24)]).join('')}`;
    this.read.push(word);
    return word;
  }

  private number(): string {
    this.count += 1;
    const number = String(1000 + this.count);
    const hand =
      this.count % 2 === 0
        ? number
        : number.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
    this.read.push(hand);
    return hand;
  }

  private into<Result>(read: Read[], write: () => Result): Result {
    const around = this.read;
    this.read = read;
    const result = write();
    this.read = around;
    return result;
  }
}

const plain: Block = { kind: 'paragraph', lines: [[{ kind: 'word' }]], signs: [] };

/** Blocks that need no empty line after a paragraph. */
const GLUED = new Set([
  'heading',
  'list',
  'quotation',
  'box',
  'verse',
  'code',
  'table',
  'footnote',
]);

function indented(text: string, depth: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(depth)}`);
}

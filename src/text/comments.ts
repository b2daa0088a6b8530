/** A part of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The sign of a comment as a keyboard, a word processor or an editor of HTML spoils it: `<!–`, `<! --`,
 * `&lt;!--`. Readers would see the comment.
 */
const SPOILT =
  '(?!<!--)(?:<|&lt;|&#(?:0*60|x0*3c);)GAP{0,3}!(?:-|GAP{1,3}-(?=-)|GAP{0,3}DASH)(?:-|DASH)*'
    .replaceAll('GAP', String.raw`[ \t\xA0\u200E\u200F]`)
    .replaceAll('DASH', String.raw`[\u2010-\u2015\u2212\u0640]`);

/** What decides where a comment begins: what is escaped, comments, code in lines of its own or in a line. */
const SIGNS = new RegExp(
  String.raw`\\[\s\S]|<!--|${SPOILT}|^[ \t>]*(?:\x60{3,}(?=[^\x60\n]*$)|~{3,})|\x60+`,
  'gim',
);

/** The beginnings of code, and the empty lines at which code in a line cannot go on. */
const CODE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$|`+|\n[ \t]*(?=\n)/gm;

/** The comments of a text in Markdown, `<!-- … -->`, that stand in no code, in order. */
export function commentsIn(text: string): readonly Stretch[] {
  return signsIn(text).comments;
}

/** The signs in a text in Markdown with which a comment was meant to begin, but in code and comments. */
export function spoiltComments(text: string): readonly Stretch[] {
  return signsIn(text).spoilt;
}

/** The first sign of a comment, right or spoilt, in words that are no Markdown. */
export function commentSign(words: string): string | undefined {
  return new RegExp(`<!--|${SPOILT}`, 'i').exec(words)?.[0];
}

function signsIn(text: string): { readonly comments: Stretch[]; readonly spoilt: Stretch[] } {
  const found: ReturnType<typeof signsIn> = { comments: [], spoilt: [] };
  if (commentSign(text) === undefined) return found;
  const ends = endsOfCode(text);
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const [{ index: start }, [written]] = [sign, sign];
    if (written === '<!--') {
      const end = endOfComment(text, start);
      if (end === undefined) break;
      found.comments.push({ start, end });
      SIGNS.lastIndex = end;
    } else if (/^[<&]/.test(written)) {
      found.spoilt.push({ start, end: start + written.length });
    } else if (/[`~]$/.test(written) && !written.startsWith('\\')) {
      SIGNS.lastIndex = ends(written, start);
    }
  }
  return found;
}

/** https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state */
function endOfComment(text: string, start: number): number | undefined {
  const [empty] = /^<!--(?:-?>)/.exec(text.slice(start, start + 6)) ?? [];
  if (empty !== undefined) return start + empty.length;
  const end = text.indexOf('-->', start + 4);
  return end < 0 ? undefined : end + 3;
}

/** Finds where code ends that begins with some signs: behind the same, or behind themselves if it does not. */
function endsOfCode(text: string): (signs: string, start: number) => number {
  const runs = [...text.matchAll(CODE)];
  const next = new Map<string, number>();
  const closings = new Map<number, number>();
  let paragraph = 0;
  for (const { 0: run, index } of runs.toReversed()) {
    if (run.startsWith('\n')) paragraph += 1;
    else {
      const end = index + run.length;
      const signs = run.trim().replace(/^[> \t]+/, '');
      const key = `${paragraph} ${signs}`;
      const closing = next.get(key);
      const from = end - signs.length;
      if (closing !== undefined) closings.set(from, closing);
      next.set(key, end);
    }
  }
  const fences = runs.filter(([, fence]) => fence !== undefined);
  let at = 0;
  return (signs, start) => {
    const behind = start + signs.length;
    const fence = signs.replace(/^[ \t>]+/, '');
    if (!/^(?:`{3}|~)/.test(fence) || !isLineStart(text, start)) {
      return closings.get(start) ?? behind;
    }
    while (at < fences.length && !closes(fences[at], fence, behind)) at += 1;
    const close = fences[at];
    return close ? close.index + close[0].length : text.length;
  };
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function closes(found: RegExpExecArray | undefined, fence: string, behind: number): boolean {
  return found !== undefined && found.index >= behind && found[1]?.startsWith(fence) === true;
}

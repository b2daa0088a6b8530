import type { StateCore } from 'markdown-it';
import { characterOutsideFont } from '../../diagnostics/messages/characters.ts';
import { unfamiliarCharacters } from '../../fonts/glyph-coverage.ts';
import { codePointOf } from '../../text/characters.ts';
import { environmentOf } from '../environment.ts';
import { inlineLines } from '../inline-lines.ts';

/**
 * Advises of characters that the font lacks, each where it stands first. Code is set in the device's
 * own font anyway, and the description of a picture is heard.
 */
export function charactersOutsideFont({ tokens, env }: StateCore): void {
  const { notes } = environmentOf(env);
  const reported = new Set<string>();
  const drawn = tokens.filter(({ type }) => type === 'inline');
  for (const [token, line] of drawn.flatMap((token) => [...inlineLines(token)])) {
    if (token.type !== 'text') continue;
    for (const character of unfamiliarCharacters(token.content)) {
      if (reported.has(character)) continue;
      reported.add(character);
      notes.push({
        line,
        severity: 'advice',
        ...characterOutsideFont(character, codePointOf(character)),
      });
    }
  }
}

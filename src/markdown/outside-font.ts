import type { MarkdownIt } from 'markdown-it';
import { characterOutsideFont } from '../diagnostics/messages/characters.ts';
import { uncoveredCharacters } from '../fonts/glyph-coverage.ts';
import { codePointOf } from '../text/characters.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';

/**
 * Advises of characters that the face lacks, each where it stands first. Code is set in the device's
 * own face anyway.
 */
export function charactersOutsideFace(md: MarkdownIt): void {
  md.core.ruler.push('outside_face', ({ tokens, env }) => {
    const { notes } = environmentOf(env);
    const told = new Set<string>();
    for (const [part, line] of tokens.flatMap((token) => [...inlineLines(token)])) {
      if (part.type !== 'text') continue;
      for (const character of uncoveredCharacters(part.content)) {
        if (told.has(character)) continue;
        told.add(character);
        notes.push({
          line,
          severity: 'advice',
          ...characterOutsideFont(character, codePointOf(character)),
        });
      }
    }
  });
}

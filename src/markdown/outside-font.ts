import type { StateCore } from 'markdown-it';
import { lackingIn } from '../fonts/glyphs.ts';
import { outsideFace } from '../fonts/outside-font.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';

/**
 * Advises of characters that the face lacks, each where it stands first. Code is set in the device's
 * own face anyway.
 */
export function charactersOutsideFace({ tokens, env }: StateCore): void {
  const { notes } = environmentOf(env);
  const told = new Set<string>();
  for (const [part, line] of tokens.flatMap((token) => [...inlineLines(token)])) {
    if (part.type !== 'text') continue;
    for (const character of lackingIn(part.content)) {
      if (told.has(character)) continue;
      told.add(character);
      notes.push({ line, severity: 'advice', ...outsideFace(character) });
    }
  }
}

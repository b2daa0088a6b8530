import { characterOutsideFont } from '../../diagnostics/messages/characters.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { unfamiliarCharacters } from '../../fonts/glyph-coverage.ts';
import { splitFrontmatter } from '../../frontmatter/split-frontmatter.ts';
import { codePointOf } from '../../text/characters.ts';

/**
 * Advice about the characters of a file's fields, each where it stands first.
 *
 * @param told those of which something else is said
 */
export function fieldsOutsideFont(
  text: string,
  file: string,
  told: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const parts = splitFrontmatter(text);
  if ('error' in parts) return [];
  const { yaml, yamlLine } = parts;
  const lines = yaml.split('\n');
  const others = unfamiliarCharacters(yaml).filter((character) => !told.has(character));
  return others.map((character) => {
    const line = yamlLine + lines.findIndex((written) => written.includes(character));
    const message = characterOutsideFont(character, codePointOf(character));
    return { ...message, file, line, severity: 'advice' };
  });
}

import { characterOutsideFont } from '../../diagnostics/messages/characters.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { unfamiliarCharacters } from '../../fonts/glyph-coverage.ts';
import { splitFrontmatter } from '../../frontmatter/split-frontmatter.ts';
import { codePointOf } from '../../text/characters.ts';

/** Advice about the characters of a file's fields, each where it stands first. */
export function fieldsOutsideFont(text: string, file: string): readonly Problem[] {
  const parts = splitFrontmatter(text);
  if ('error' in parts) return [];
  const { yaml, yamlLine } = parts;
  const lines = yaml.split('\n');
  return unfamiliarCharacters(yaml).map((character) => {
    const line = yamlLine + lines.findIndex((written) => written.includes(character));
    const message = characterOutsideFont(character, codePointOf(character));
    return { ...message, file, line, severity: 'advice' };
  });
}

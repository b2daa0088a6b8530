import { characterOutsideFont } from '../diagnostics/outside-font.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { uncoveredCharacters } from '../fonts/glyph-coverage.ts';
import { splitFrontmatter } from '../frontmatter/split.ts';

/** Advice about the characters of a file's fields that the font does not cover, each where it first stands. */
export function fieldsOutsideFont(text: string, file: string): readonly Problem[] {
  const parts = splitFrontmatter(text);
  if ('error' in parts) return [];
  const { yaml, yamlLine } = parts;
  const lines = yaml.split('\n');
  return uncoveredCharacters(yaml).map((character) => {
    const line = yamlLine + lines.findIndex((written) => written.includes(character));
    return { ...characterOutsideFont(character), file, line, severity: 'advice' };
  });
}

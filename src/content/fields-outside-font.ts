import type { Problem } from '../diagnostics/problem.ts';
import { lackingIn } from '../fonts/glyphs.ts';
import { outsideFace } from '../fonts/outside-font.ts';
import { splitFrontmatter } from '../frontmatter/split.ts';

/** Advice about the characters of a file's fields, each where it stands first. */
export function fieldsOutsideFont(text: string, file: string): readonly Problem[] {
  const parts = splitFrontmatter(text);
  if ('error' in parts) return [];
  const { yaml, yamlLine } = parts;
  const lines = yaml.split('\n');
  return lackingIn(yaml).map((character) => {
    const line = yamlLine + lines.findIndex((written) => written.includes(character));
    return { ...outsideFace(character), file, line, severity: 'advice' };
  });
}

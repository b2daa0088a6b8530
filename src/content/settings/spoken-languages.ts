import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsMissing, wordsNotWhole } from '../../diagnostics/messages/languages.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { PROJECT } from '../../folders.ts';
import { LANGUAGE_CODES, type Language } from '../../strings/languages.ts';
import { lackingWords } from '../../strings/words-of.ts';

const REGISTER = 'src/strings/languages.ts';

/** What those languages of the interface lack that are registered and cannot be spoken. */
export function unspokenLanguages(): readonly Problem[] {
  return LANGUAGE_CODES.flatMap((language): readonly Problem[] => {
    const lacking = lackingWords(language);
    const file = `src/strings/words/${language}.ts`;
    if (!lacking) {
      const line = lineOfEntry(language);
      return [{ file: REGISTER, line, severity: 'error', ...wordsMissing(language, file) }];
    }
    if (lacking.length === 0) return [];
    return [{ file, line: 1, severity: 'error', ...wordsNotWhole(language, lacking) }];
  });
}

function lineOfEntry(language: Language): number {
  const lines = readFileSync(join(PROJECT, REGISTER), 'utf8').split('\n');
  return lines.findIndex((line) => line.replace(/['"]/g, '').trim() === `${language}: {`) + 1 || 1;
}

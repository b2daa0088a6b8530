import { type Line, RECORD_VERSION, type Record } from './kept-pages.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/**
 * Puts the records of builds that each made some pages into one. A page of which one build was answered otherwise than the
 * first that asked the same is left out: a record has one answer to each question.
 *
 * @param files the records
 */
export function joinRecords(files: readonly string[], target: string): void {
  const answers = new Map<string, string | undefined>();
  const numbers = new Map<string, number>();
  const pages: Line<unknown>[] = [];
  for (const file of files) {
    const sealed = readSealed(file, RECORD_VERSION);
    if (!sealed) continue;
    // The seal is whole, so it is what a build has written.
    const record: Record<unknown> = JSON.parse(sealed.toString('utf8'));
    const joined = record.questions.map(([question, answer]) => {
      if (!answers.has(question)) answers.set(question, answer);
      const number = numbers.get(question) ?? numbers.size;
      numbers.set(question, number);
      return answers.get(question) === answer ? number : undefined;
    });
    for (const [page, key, asked, bytes, pictures] of record.pages) {
      const now = asked.map((number) => joined[number]).filter((number) => number !== undefined);
      if (now.length === asked.length) pages.push([page, key, now, bytes, pictures]);
    }
  }
  const record: Record<unknown> = { questions: [...answers], pages };
  writeSealed(target, RECORD_VERSION, Buffer.from(JSON.stringify(record)));
}

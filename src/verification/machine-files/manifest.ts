import { notWellFormed } from '../../diagnostics/messages/built-feeds.ts';
import { isObject, listOf, readJson, textIn } from '../json.ts';
import { type FileReport, missing } from './file-report.ts';

/** Lists of pictures and pages, each with its own address. */
const LISTS = { icons: 'src', screenshots: 'src', shortcuts: 'url' } as const;

/**
 * Checks what makes a site an application of its own.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifestReport(text: string): FileReport {
  const read = readJson(text);
  if ('broken' in read) return { problems: [notWellFormed('JSON', read.broken)], references: [] };
  const manifest = isObject(read.value) ? read.value : {};
  const listed = Object.entries(LISTS).flatMap(([list, name]) =>
    listOf(manifest[list])
      .filter(isObject)
      .map((item) => textIn(item, name)),
  );
  const targets = [...listed, textIn(manifest, 'start_url')].filter(
    (target) => target !== undefined,
  );
  return {
    problems: missing('manifest', {
      'name / short_name': textIn(manifest, 'name') ?? textIn(manifest, 'short_name'),
      icons: manifest.icons,
    }),
    references: targets.map((target) => ({ target, use: 'request' })),
  };
}

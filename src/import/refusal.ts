import { ContentProblems } from '../diagnostics/problem.ts';

/**
 * A request that cannot be done as it stands, said to an editor in two languages: what is wrong and
 * what to write instead.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(ar: string, en: string) {
    super(`${ar}\n${en}`);
  }
}

/** The sentences for an editor in what was thrown; throws anything else on, for it is a bug. */
export function refusalIn(error: unknown): string {
  if (error instanceof Refusal || error instanceof ContentProblems) return error.message;
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  // A folder that is read as a file is the one error of node:fs without a path.
  return fileTrouble(String(error.code), 'path' in error ? String(error.path) : '').message;
}

function fileTrouble(code: string, path: string): Refusal {
  switch (code) {
    case 'ENOENT':
      return new Refusal(
        `لا يوجد ملف في ${path}. صحّح المسار، وضعه بين علامتَي "" إن كانت فيه مسافة.`,
        `There is no file at ${path}. Correct the path, and put it between "" if it holds a space.`,
      );
    case 'EISDIR':
      return new Refusal(
        'هذا المسار مجلد لا ملف. اكتب مسار ملف نصّي واحد.',
        'This path is a folder, not a file. Write the path of one text file.',
      );
    default:
      return new Refusal(
        `تعذّرت قراءة ${path} أو الكتابة فيه (${code}). تحقق من صلاحيات المجلد ومن المساحة الخالية في القرص.`,
        `${path} cannot be read or written (${code}). Check the folder's permissions and the disk's space.`,
      );
  }
}

import { type Message, onTwoLines } from './message.ts';
import { noFileAt, PATH_IS_FOLDER, pathNotUsable } from './messages/commands.ts';
import { ContentProblems } from './problem.ts';

/**
 * A request that cannot be done as it stands, said to an editor in two languages: what is wrong and
 * what to write instead.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(message: Message) {
    super(onTwoLines(message));
  }
}

/** The sentences for an editor in what was thrown; throws anything else on, for it is a bug. */
export function refusalIn(error: unknown): string {
  if (error instanceof Refusal || error instanceof ContentProblems) return error.message;
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  // A folder that is read as a file is the one error of node:fs without a path.
  return onTwoLines(systemError(String(error.code), 'path' in error ? String(error.path) : ''));
}

function systemError(code: string, path: string): Message {
  if (code === 'ENOENT') return noFileAt(path);
  return code === 'EISDIR' ? PATH_IS_FOLDER : pathNotUsable(path, code);
}

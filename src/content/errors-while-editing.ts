import { tellErrors } from '../diagnostics/error-channel.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** The errors that a folder has while it is edited: one that is mended is gone. */
export class ErrorsWhileEditing {
  readonly #folder: string;
  readonly #own = new Map<string, readonly Problem[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps what is wrong with a file by itself. */
  keep(file: string, problems: readonly Problem[]): void {
    this.#own.set(file, problems);
  }

  /** A file is gone. */
  forget(file: string): void {
    this.#own.delete(file);
  }

  /** Says all that is wrong now. @param among what is wrong with the names of files, and with files together */
  tell(among: readonly Problem[]): void {
    const all = [...[...this.#own.values()].flat(), ...among];
    const errors = all.filter(({ severity }) => severity === 'error');
    tellErrors(this.#folder, errors);
  }
}

import { createHash } from 'node:crypto';

interface Module {
  readonly digest: string;
  readonly imports: readonly string[];
}

/**
 * The code of a build, module by module, so that of each page it is known what it runs: its own module and
 * all that this leads to.
 */
export class BundledCode {
  readonly #modules = new Map<string, Module>();
  readonly #beside = new Map<string, string[]>();
  readonly #everywhere = new Set<string>();

  /**
   * @param imports to which others it leads, at once or later
   * @param isEverywhere whether all pages run it
   */
  add(id: string, code: string, imports: readonly string[], isEverywhere = false): void {
    this.#modules.set(id, { digest: sha256([id, code]), imports });
    if (isEverywhere) this.#everywhere.add(id);
  }

  /** Adds what a page has of a module besides its code, such as the address of its script. */
  addBeside(id: string, text: string): void {
    this.#beside.set(id, [...(this.#beside.get(id) ?? []), text]);
  }

  has(id: string): boolean {
    return this.#modules.has(id);
  }

  /** A hash of all that a page runs; undefined where its module is not known. */
  digestOf(id: string): string | undefined {
    if (!this.#modules.has(id)) return undefined;
    const reached = this.#reachedFrom([id, ...this.#everywhere]);
    return sha256(
      [...reached].sort().flatMap((module) => {
        const beside = this.#beside.get(module) ?? [];
        return [this.#modules.get(module)?.digest ?? module, ...beside.toSorted()];
      }),
    );
  }

  /** The modules to which some lead, and they themselves. */
  #reachedFrom(ids: readonly string[]): ReadonlySet<string> {
    const reached = new Set(ids);
    // What is added to a set while it is walked through is walked through, too.
    for (const id of reached) {
      for (const imported of this.#modules.get(id)?.imports ?? []) reached.add(imported);
    }
    return reached;
  }
}

function sha256(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}

/** Methods that look at or copy as much as they give back. */
const STRING = ['charAt', 'slice', 'repeat', 'trim', 'replace'] as const;
const ARRAY = ['slice', 'map', 'filter', 'flatMap', 'flat', 'toReversed', 'concat'] as const;
const MAP = ['get', 'has', 'set'] as const;

/**
 * How much a task does, in characters and items that it looks at and copies: not the time that it
 * takes, which depends on the machine.
 *
 * @param uncopied methods whose calls are counted, and not what they give back
 */
export function workOf(task: () => unknown, uncopied: readonly string[] = []): number {
  let work = 0;
  const restore = [
    ...STRING.map((name) => counted(String.prototype, name)),
    ...ARRAY.map((name) => counted(Array.prototype, name)),
    ...MAP.map((name) => counted(Map.prototype, name)),
  ];
  function counted(prototype: object, name: string): () => void {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const method: unknown = own?.value;
    if (!own || typeof method !== 'function') throw new Error(`there is no ${name}`);
    Object.defineProperty(prototype, name, {
      ...own,
      value(this: unknown, ...args: unknown[]): unknown {
        const result: unknown = Reflect.apply(method, this, args);
        const isMany = typeof result === 'string' || Array.isArray(result);
        work += 1 + (isMany && !uncopied.includes(name) ? result.length : 0);
        return result;
      },
    });
    return () => {
      Object.defineProperty(prototype, name, own);
    };
  }
  try {
    task();
  } finally {
    for (const back of restore) back();
  }
  return work;
}

import { describe, expect, it } from 'vitest';
import { withoutReferenceTables } from '../../../../src/search/index/pagefind/plain-wasm.ts';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const FUNCTIONS = [0x70, 0, 23];
const REFERENCES = [0x6f, 1, 0x80, 0x08, 0x80, 0x10];
const CODE = [10, 1, 0];

/** A section, or a vector, of fewer than 128 bytes or entries. */
const section = (id: number, ...entries: number[][]) => [
  id,
  entries.flat().length + 1,
  entries.length,
  ...entries.flat(),
];
const exported = (name: string, kind: number, index: number) => [
  name.length,
  ...Buffer.from(name),
  kind,
  index,
];
const plain = (...sections: number[][]) =>
  [...withoutReferenceTables(Uint8Array.from([...HEADER, ...sections.flat()]))].slice(8);

describe('a module', () => {
  it('loses its table of references, and the name under which it was exported', () => {
    const kept = [exported('search', 0, 1), exported('functions', 1, 0), exported('memory', 2, 1)];
    expect(
      plain(section(4, FUNCTIONS, REFERENCES), section(7, exported('table', 1, 1), ...kept), CODE),
    ).toEqual([...section(4, FUNCTIONS), ...section(7, ...kept), ...CODE]);
  });

  it('loses what only tools read', () => {
    expect(plain([0, 3, 1, 0x70, 9], CODE)).toEqual(CODE);
  });

  it('that has none stays as it is', () => {
    const module = [...section(4, FUNCTIONS), ...section(7, exported('f', 1, 0)), ...CODE];
    expect(plain(module)).toEqual(module);
  });

  it('keeps a section of more than 127 bytes, and the length that says so', () => {
    const long = [10, 0x80, 0x02, ...Array.from({ length: 256 }, (_, at) => at % 7)];
    expect(plain(section(4, REFERENCES), long)).toEqual([...section(4), ...long]);
  });

  it('in which a table of functions comes after one of references is refused', () => {
    expect(() => plain(section(4, REFERENCES, FUNCTIONS))).toThrow(/before one of functions/);
  });

  it('that is cut short is refused', () => {
    expect(() => plain([4])).toThrow(/cut short/);
  });
});

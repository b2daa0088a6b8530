import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { readYamlDocument, YamlBeyondBounds } from '../../frontmatter/yaml.ts';
import { wordsOfField } from '../advice/worded-fields.ts';
import { NAME, SENTENCE } from './masked.ts';

const KIND = { sentence: SENTENCE, name: NAME, fields: 0 } as const;

/** Marks what is words in the fields of a file, and no sign of YAML, day or address; nothing of what is beyond all bounds. */
export function markFields(yaml: string, offset: number, mask: Uint8Array): void {
  const visit = (node: unknown, kind: number): void => {
    if (isScalar(node) && kind > 0) markValue(yaml, node, kind, offset, mask);
    if (isSeq(node)) for (const item of node.items) visit(item, kind);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const words = wordsOfField(name);
      if (words) visit(value, KIND[words]);
    }
  };
  visit(contentsOf(yaml), 0);
}

function contentsOf(yaml: string): unknown {
  try {
    return readYamlDocument(yaml).contents;
  } catch (error) {
    if (error instanceof YamlBeyondBounds) return undefined;
    throw error;
  }
}

/** A value without the marks around it; an escape in it is a sign of YAML. */
function markValue(
  yaml: string,
  value: Node,
  kind: number,
  offset: number,
  mask: Uint8Array,
): void {
  const [start = 0, end = 0] = value.range ?? [];
  const source = yaml.slice(start, end);
  const isQuoted = /^["']/.test(source);
  const isBlock = /^[|>]/.test(source);
  const from = isBlock ? source.indexOf('\n') + 1 : isQuoted ? 1 : 0;
  const to = isQuoted ? source.length - 1 : source.length;
  mask.fill(kind, offset + start + from, offset + start + to);
  const other = source.startsWith('"') ? /\\[\s\S]/g : /''|https?:\/\/\S+|\\[\s\S]/g;
  for (const { 0: found, index } of source.matchAll(other))
    mask.fill(0, offset + start + index, offset + start + index + found.length);
}

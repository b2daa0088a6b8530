import { createElement } from '../../dom/create-element.ts';
import { WAYS } from '../apart.ts';
import type { Run } from '../query/excerpt.ts';

/** Draws runs: marks around what was asked for, and around both what stands apart from the line. */
export function drawn(runs: readonly Run[]): (Node | string)[] {
  const shown: (Node | string)[] = [];
  runs.forEach(({ text, marked, apart }, index) => {
    const node = marked ? createElement('mark', {}, text) : text;
    const before = shown.at(-1);
    if (apart && apart === runs[index - 1]?.apart && before instanceof Element) before.append(node);
    else shown.push(apart ? isolated(apart[2], node) : node);
  });
  return shown;
}

function isolated(way: number, content: Node | string): Element {
  const { tag = 'bdi', dir } = WAYS[way] ?? {};
  return createElement(tag, dir ? { dir } : {}, content);
}

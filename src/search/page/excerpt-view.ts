import { createElement } from '../../dom/create-element.ts';
import { ISOLATE_ELEMENTS } from '../isolated-spans.ts';
import type { ExcerptRun } from '../query/answer/split-at-isolates.ts';

/** Renders an excerpt: `<mark>` around what matches, and around both the elements that isolate. */
export function excerptView(runs: readonly ExcerptRun[]): (Node | string)[] {
  const shown: (Node | string)[] = [];
  runs.forEach(({ text, marked, isolate }, index) => {
    const node = marked ? createElement('mark', {}, text) : text;
    const before = shown.at(-1);
    if (isolate && isolate === runs[index - 1]?.isolate && before instanceof Element)
      before.append(node);
    else shown.push(isolate ? isolateNode(isolate[2], node) : node);
  });
  return shown;
}

function isolateNode(number: number, content: Node | string): Element {
  const { tag = 'bdi', dir } = ISOLATE_ELEMENTS[number] ?? {};
  return createElement(tag, dir ? { dir } : {}, content);
}

import { needsNoIsolation } from '../../bidi/needs-isolation.ts';
import { createElement } from '../../dom/create-element.ts';
import { pageDirection } from '../../dom/page-direction.ts';

/** The code that isolates within a name is fetched where a name needs it, which few do. */

/** A text beside other words, isolated from them, and soon in the order in which it is read. */
export function isolatedName(text: string): HTMLElement {
  const name = createElement('bdi', {}, text);
  if (!needsNoIsolation(text, pageDirection())) {
    import('../../dom/isolated-content.ts').then(
      ({ fillIsolated }) => fillIsolated(name, text, pageDirection()),
      () => undefined,
    );
  }
  return name;
}

/** The same where no element can be: in a title, in a list to choose from. */
export async function isolatedNameText(text: string): Promise<string> {
  if (needsNoIsolation(text, pageDirection())) return text;
  try {
    const { nameInText } = await import('../../bidi/plain-text-isolates.ts');
    return nameInText(text, pageDirection());
  } catch {
    return text;
  }
}

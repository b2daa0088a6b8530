import { needsNoIsolation } from '../../bidi/needs-isolation.ts';
import { element } from '../../dom/create-element.ts';

/** The code that arranges what was typed is fetched where a text needs it, which few do. */

/** A text beside other words, isolated from them, and soon in the order in which it is read. */
export function arrangedName(text: string): HTMLElement {
  const name = element('bdi', {}, text);
  if (!needsNoIsolation(text, 'rtl')) {
    import('./isolated.ts').then(
      ({ fillIsolated }) => fillIsolated(name, text),
      () => undefined,
    );
  }
  return name;
}

/** The same where no element can be: in a title, in a list to choose from. */
export async function arrangedText(text: string): Promise<string> {
  if (needsNoIsolation(text, 'rtl')) return text;
  try {
    const { nameInText } = await import('../../bidi/plain-text-isolates.ts');
    return nameInText(text, 'rtl');
  } catch {
    return text;
  }
}

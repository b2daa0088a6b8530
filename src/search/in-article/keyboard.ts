import { inlineStep } from '../../dom/inline-direction.ts';

/** Where a key leads among the hits: Enter on, with Shift back; on the buttons the arrows too. */
export function stepOf(event: KeyboardEvent): number {
  const { key, target, shiftKey, isComposing, ctrlKey, altKey, metaKey } = event;
  if (isComposing || ctrlKey || altKey || metaKey) return 0;
  if (target instanceof HTMLButtonElement) return inlineStep(event);
  return key === 'Enter' && target instanceof HTMLInputElement ? (shiftKey ? -1 : 1) : 0;
}

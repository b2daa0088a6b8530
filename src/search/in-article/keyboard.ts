/**
 * Where a key leads among the hits: Enter on, with Shift back; on the buttons also the arrows, of which
 * the one that points as the page is read leads on.
 */
export function stepOf(event: KeyboardEvent): number {
  const { key, target, shiftKey, isComposing, ctrlKey, altKey, metaKey } = event;
  if (!(target instanceof Element) || isComposing || ctrlKey || altKey || metaKey) return 0;
  if (target.matches('input')) return key === 'Enter' ? (shiftKey ? -1 : 1) : 0;
  const onward = target.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  if (!target.matches('[data-step]') || !/^Arrow(?:Left|Right)$/.test(key)) return 0;
  return key === onward ? 1 : -1;
}

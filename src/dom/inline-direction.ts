/**
 * The step of an arrow key along the inline axis: 1 forward, -1 back, 0 for any other key. In a
 * right-to-left element the left arrow steps forward.
 *
 * @see https://www.w3.org/TR/css-writing-modes-4/#inline-axis
 */
export function inlineStep({ key, target }: KeyboardEvent): number {
  if (!(target instanceof Element)) return 0;
  const [forward, back] =
    getComputedStyle(target).direction === 'rtl'
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
  return key === forward ? 1 : key === back ? -1 : 0;
}

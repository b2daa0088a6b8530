/**
 * Where an arrow leads in a row: 1 onward, -1 back, 0 nowhere. A row runs as the page is read, so that in
 * Arabic the left arrow leads onward.
 */
export function onward({ key, target }: KeyboardEvent): number {
  if (!(target instanceof Element)) return 0;
  const [ahead, back] =
    getComputedStyle(target).direction === 'rtl'
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
  return key === ahead ? 1 : key === back ? -1 : 0;
}

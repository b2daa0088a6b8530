/**
 * Shows a message in the live region (`role=status`) of an element, where screen readers read it out.
 * The region is emptied first: the same message again would not be read out again.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#status
 */
export function announce(host: ParentNode, ...message: readonly (Node | string)[]): void {
  const region = host.querySelector('[role=status]');
  region?.replaceChildren();
  requestAnimationFrame(() => region?.replaceChildren(...message));
}

/**
 * Says something in the row's status line, for the eye and for screen readers. The line is emptied
 * first: what is said again unchanged would not be read out again.
 */
export function say(row: ParentNode, ...content: readonly (Node | string)[]): void {
  const line = row.querySelector('[role=status]');
  line?.replaceChildren();
  requestAnimationFrame(() => line?.replaceChildren(...content));
}

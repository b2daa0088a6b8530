/**
 * Asks whether to load the page again, where a script of it could not be had: a publish since it was opened may
 * have taken it away, and a browser does not fetch one anew that did not come.
 */
export function offerReload(): void {
  if (confirm(document.body.dataset.gone)) location.reload();
}

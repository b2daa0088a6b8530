import { FIND } from '../find-parameter.ts';

/** What the address asks to have marked. */
export function textAsked(): string {
  return new URLSearchParams(location.search).get(FIND)?.trim() ?? '';
}

/** Takes the question out of the address, which is then the article's own again. */
export function forgetAsked(): void {
  const url = new URL(location.href);
  url.searchParams.delete(FIND);
  history.replaceState(history.state, '', url);
}

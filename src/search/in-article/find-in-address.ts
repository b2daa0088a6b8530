import { FIND } from '../parameters.ts';

/** What the address asks to have highlighted. */
export function findParameter(): string {
  return new URLSearchParams(location.search).get(FIND)?.trim() ?? '';
}

/** Takes it out of the address, which is then the article's own again. */
export function removeFindParameter(): void {
  const url = new URL(location.href);
  url.searchParams.delete(FIND);
  history.replaceState(history.state, '', url);
}

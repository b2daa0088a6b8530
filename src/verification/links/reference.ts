/** An address that a file of the site has in it. */
export interface Reference {
  /** As it is written, without what HTML or XML escapes. */
  readonly target: string;
  /**
   * - `link` leads a reader there, on this site or another;
   * - `request` is asked for by the browser itself, so that no other host may be named;
   * - `shared` is read by other hosts, so that it must be in full;
   * - `own` says where something of this site is: in full, and of this site.
   */
  readonly use: 'link' | 'request' | 'shared' | 'own';
}

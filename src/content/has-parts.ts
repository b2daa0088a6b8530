interface Rendered {
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> } | undefined;
}

/** Whether a text has more than plain prose: a picture, a box, a table. */
export function hasParts({ rendered }: Rendered): boolean {
  return rendered?.metadata?.hasParts === true;
}

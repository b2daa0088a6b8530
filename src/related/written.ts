/** What an article is compared by. */
export interface Written {
  readonly slug: string;
  /** As `2025-03`, in the publication's zone. */
  readonly month: string;
  readonly language: string;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly title: string;
  readonly description?: string | undefined;
  /** Its Markdown. */
  readonly body: string;
  /** A name of its beginning, as far as it counts, where one is known without the text. */
  readonly beginning?: string | undefined;
}

/** The sample newsroom, which tests read too: its files, and the moment at which it is built. */
export const SAMPLE_NEWSROOM = {
  CONTENT_DIR: 'tests/newsroom',
  /** Its newest article is an hour and a half old, and one is scheduled for the next evening. */
  SOURCE_DATE_EPOCH: String(Date.parse('2025-04-27T10:40:00+03:00') / 1000),
} as const;

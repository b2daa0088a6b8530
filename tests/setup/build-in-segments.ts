import { run } from './build.ts';

/** A site that is built again and again, always on one day. */
export interface SegmentedSite {
  readonly content: string;
  readonly output: string;
  /** How many articles it has at least when its index is kept in segments. */
  readonly from: number;
}

/** Builds it. @throws with what the build said, if it failed */
export async function buildInSegments(
  { content, output, from }: SegmentedSite,
  args: readonly string[] = [],
): Promise<void> {
  const at = String(Date.parse('2025-03-06T00:00:00Z') / 1000);
  const env = { SOURCE_DATE_EPOCH: at, KHABAR_SEGMENTS_FROM: String(from) };
  const paths = { CONTENT_DIR: content, OUT_DIR: output };
  const { code, output: told } = await run('src/commands/build.ts', { ...paths, ...env }, args);
  if (code !== 0) throw new Error(told);
}

import { site } from './articles.ts';
import { isPreview } from './life/audience.ts';

/** Whether readers keep copies of what they read: never of a preview, which is not for them. */
export function worksOffline(): boolean {
  return site.offline && !isPreview();
}

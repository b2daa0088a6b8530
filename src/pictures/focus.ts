import { z } from 'astro/zod';
import { PICTURE_FOCUS } from '../diagnostics/messages/pictures.ts';

/** Both words of a place, in either language, as sharp calls it. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    أعلى: 'top',
    اعلى: 'top',
    أسفل: 'bottom',
    اسفل: 'bottom',
    يمين: 'right',
    يسار: 'left',
    وسط: 'centre',
    top: 'top',
    bottom: 'bottom',
    right: 'right',
    left: 'left',
    center: 'centre',
    centre: 'centre',
  }),
);

const AXES: ReadonlyMap<string, string> = new Map(
  Object.entries({ top: 'y', bottom: 'y', left: 'x', right: 'x' }),
);

/**
 * `image.focus`: what of a picture has to stay where it is cropped, «أعلى يمين» or `top right`, as sharp
 * takes it: https://sharp.pixelplumbing.com/api-resize/#resize
 */
export const focusSchema = z.string().transform((written, context) => {
  const words = written.trim().toLowerCase().split(/\s+/);
  const places = words.map((word) => WORDS.get(word.replace(/^ال/, '')) ?? '');
  const axes = new Set(places.map((place) => AXES.get(place) ?? 'centre'));
  if (places.every(Boolean) && places.length <= 2 && axes.size === places.length)
    return places
      .filter((place) => place !== 'centre' || places.length === 1)
      .sort(xFirst)
      .join(' ');
  context.addIssue({ code: 'custom', params: { ...PICTURE_FOCUS } });
  return z.NEVER;
});

function xFirst(a: string, b: string): number {
  return (AXES.get(a) ?? '').localeCompare(AXES.get(b) ?? '');
}

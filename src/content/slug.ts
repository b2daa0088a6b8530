import { fold } from '../arabic/fold.ts';
export function slugify(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
export function slugKey(slug: string): string {
  return fold(slug.normalize('NFC'));
}

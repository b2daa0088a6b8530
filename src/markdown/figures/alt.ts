/** How a camera, a telephone or a program calls a picture. */
const GIVEN_NAME =
  /^(?:IMG|DSCN?|PXL|DCIM|image|photo|picture|screenshot|screen shot|untitled|WhatsApp Image|لقطة شاشة|صورة)(?:[-_ .:()\d]|at|[ap]m)*$/i;

/** What any picture is. */
const ANY_PICTURE =
  /^(?:(?:ال)?صورة(?: (?:ال)?(?:خبر|مقال|رئيسية|مرفقة|أرشيفية|توضيحية|تعبيرية))?|(?:an?|the) (?:image|photo|picture))$/i;

const FILE_NAME = /^\S*\.(?:jpe?g|png|webp|avif|gif)$/i;

/**
 * Whether the description of a picture says nothing of what it shows: the name of its file, the name that a camera
 * gave it, «صورة». A name in words may well say it.
 */
export function saysNothing(alt: string, src: string): boolean {
  const words = alt.trim();
  const name = src.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const isName = words === name && !/\p{Script=Arabic}| /u.test(name);
  return isName || [GIVEN_NAME, ANY_PICTURE, FILE_NAME].some((pattern) => pattern.test(words));
}

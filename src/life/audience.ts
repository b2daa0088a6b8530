/** Whom a site is made for. */
export type Audience = 'readers' | 'editors';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The dev server and a preview are for editors, who see what readers do not yet. Our commands alone say
 * which it is (`sayBuild`): a variable of somebody's shell must not publish drafts.
 */
export function audienceIn(environment: Environment = process.env): Audience {
  return environment.KHABAR_DEV === '1' || isPreview(environment) ? 'editors' : 'readers';
}

/** Whether this build is a preview: all of it is kept from search engines. */
export function isPreview(environment: Environment = process.env): boolean {
  return environment.KHABAR_PREVIEW === '1';
}

/** Says for whom a build is, whatever the environment says. */
export function sayBuild(
  audience: Audience,
  environment: Record<string, string | undefined> = process.env,
): void {
  environment.KHABAR_DEV = '';
  environment.KHABAR_PREVIEW = audience === 'editors' ? '1' : '';
}

import type { APIContext } from 'astro';
import { ICONS, PAPER } from '../../metadata/application-manifest.ts';
import { logoPicture } from '../../metadata/logo.ts';
import { MASKED, WHOLE } from '../../pictures/logo.ts';
import { worksOffline } from '../../works-offline.ts';

export function getStaticPaths() {
  return worksOffline() ? ICONS.map((icon) => ({ params: { name: icon.name }, props: icon })) : [];
}

/** The publication's mark as the icon of an application, on the paper of its pages. */
export async function GET({ props }: APIContext<(typeof ICONS)[number]>): Promise<Response> {
  const margin = props.purpose === 'maskable' ? MASKED : WHOLE;
  const picture = await logoPicture(props.side, { margin, paper: PAPER });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}

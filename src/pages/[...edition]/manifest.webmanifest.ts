import type { APIContext } from 'astro';
import { onceInEachEdition } from '../../editions.ts';
import { applicationManifest } from '../../metadata/application-manifest.ts';
import type { Language } from '../../strings/languages.ts';
import { worksOffline } from '../../works-offline.ts';

export async function getStaticPaths() {
  return worksOffline() ? onceInEachEdition() : [];
}

/** What makes an edition an application that can be installed. */
export function GET({ props }: APIContext<{ language: Language }>): Response {
  return new Response(JSON.stringify(applicationManifest(props.language)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}

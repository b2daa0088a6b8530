import { existsSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { sayBuiltPages } from '../cache/built-pages.ts';
import { KeptPages } from '../cache/kept-pages.ts';
import { madePages, sayMade } from '../cache/made-pages.ts';
import { isOfPart, saidPart } from '../cache/part.ts';
import { forgetAnswers, listen } from '../cache/questions.ts';
import { sayStanding, stayingFiles, stays } from '../cache/staying-files.ts';
import { forgetHanded, requireTaken } from '../content/handed-entries.ts';
import { KEPT_PAGE_LOST } from '../diagnostics/messages/files.ts';
import { BUNDLING, INDEXING, makingPages } from '../diagnostics/messages/progress.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { CACHE, OUTPUT, shownPath } from '../folders.ts';
import { removeHalfPictures } from '../pictures/half-pictures.ts';
import { sayBytes } from '../publishing/built-bytes.ts';
import { isPrecompressed } from '../publishing/compressed-twins.ts';
import { Progress } from '../publishing/progress.ts';
import { forgetPublished, recordedHashes } from '../publishing/published-record.ts';
import { codeFingerprint, recordOf, saidCode } from '../publishing/this-build.ts';
import { PageCode } from './page-code.ts';
import { pageKeys } from './page-keys.ts';
import { addressOf, fileOf, firstOfEach, pathOf, withoutSlashes } from './page-paths.ts';
import { fromProject, inProject, isKept } from './picture-paths.ts';

type Made = Awaited<ReturnType<AstroPrerenderer['render']>>;
type Metadata = NonNullable<Exclude<Made, Response>['metadata']>;
type Picture = Metadata['staticImages'][number];
type Pictures = Awaited<ReturnType<NonNullable<AstroPrerenderer['collectStaticImages']>>>;
type Transforms = Pictures extends Map<string, infer Entry> ? Entry : never;

/** The pages of the last build, and by which keys they are known. */
interface Kept {
  readonly pages: KeptPages<Picture>;
  readonly keyOf: ReturnType<typeof pageKeys>;
}

/** Where a site is made, and below which path it lies. */
interface Place {
  readonly folder: string;
  readonly base: string;
}

/**
 * Takes pages of the last build in the place of new ones: those that would be the same. Astro gets the
 * others alone to make. What a page is made of is the code that it runs and what its file of `src/pages/` gives it,
 * of which it has a key (`page-keys.ts`), and what it asks while it is made (`memoize-per-build.ts`).
 */
export function keptPages(): AstroIntegration {
  let place: Place;
  let cache: string;
  // Astro loads what makes pictures with the first page that has one: where none is made, it can make no picture.
  const wasMade = (picture: Picture) =>
    isKept(picture, join(cache, 'assets'), (path) => code.hasAsset(path));
  const progress = new Progress();
  const code = new PageCode();
  let kept: KeptPages<Picture> | undefined;
  return {
    name: 'khabar:kept-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const plugin = code.plugin(basename(fileURLToPath(config.root)));
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
        place = { folder: fileURLToPath(config.outDir), base: config.base.replace(/\/?$/, '/') };
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        progress.begin(2, BUNDLING);
        removeHalfPictures(join(cache, 'assets'));
        if (saidCode() === undefined) {
          setPrerenderer((astros) => {
            requireTaken();
            return takingKept(astros, undefined, place, progress);
          });
          return;
        }
        sayWhatStands();
        // Asked for when all is bundled.
        setPrerenderer((astros) => {
          requireTaken();
          const pages = new KeptPages(join(CACHE, 'pages'), wasMade);
          kept = pages;
          return takingKept(astros, { pages, keyOf: pageKeys(code) }, place, progress);
        });
      },
      'astro:build:generated': () => {
        // So that they are not read again when they are published.
        for (const [file, bytes] of madePages()) sayBytes(join(place.folder, file), bytes);
      },
      'astro:build:done': async () => {
        progress.begin(4, INDEXING);
        // Code that was changed meanwhile may have made some of them.
        if (kept && codeFingerprint() === saidCode()) await kept.save();
        // The index, which is made now, needs the memory.
        forgetAnswers();
        forgetHanded();
      },
    },
  };
}

/** Compressed copies are made of what is there: with them all of a site is put together. */
function sayWhatStands(): void {
  if (isPrecompressed(process.env)) return;
  const place = publishedAt();
  sayStanding(place, recordedHashes(recordOf(place)));
}

/** Astro's own way to make pages, but for those that are kept; a build of another kind keeps none. */
function takingKept(
  astros: AstroPrerenderer,
  kept: Kept | undefined,
  { folder, base }: Place,
  progress: Progress,
): AstroPrerenderer {
  let [begun, all] = [0, 0];
  const keys = new Map<string, { readonly key: string; readonly file: string }>();
  const pictures: Pictures = new Map();
  const nameAt = (url: string, { component }: RouteData) =>
    `${component} ${withoutSlashes(new URL(url).pathname.slice(base.length))}`;
  return {
    name: 'khabar:kept-pages',
    setup: () => astros.setup?.() ?? Promise.resolve(),
    teardown: () => astros.teardown?.() ?? Promise.resolve(),
    async getStaticPaths() {
      const paths = ofThisBuild(firstOfEach(await astros.getStaticPaths()));
      sayBuiltPages(paths.filter(({ route }) => route.type === 'page').map(addressOf));
      const missing: PathWithRoute[] = [];
      for (const path of paths) {
        const { route } = path;
        const key = kept?.keyOf(path);
        const name = `${route.component} ${pathOf(path)}`;
        const file = fileOf(path);
        const target = join(folder, file);
        const isStaying = (bytes: string) =>
          stays(file, bytes, (to) => putAgain(kept?.pages, bytes, to, file));
        const taken = key && (await kept?.pages.take(name, key, target, isStaying));
        if (taken) {
          if (!stayingFiles().has(file)) sayBytes(target, taken.bytes);
          for (const picture of taken.pictures) addPicture(pictures, inProject(picture));
        } else missing.push(path);
        if (key) keys.set(name, { key, file });
      }
      all = missing.length;
      progress.begin(3, makingPages(all, paths.length - all));
      return missing;
    },
    async render(request, { routeData }) {
      begun += 1;
      progress.advance(begun, all);
      const name = nameAt(request.url, routeData);
      const known = keys.get(name);
      if (!known || !kept) return astros.render(request, { routeData });
      const asked = new Set<string>();
      const made = await listen(asked, () =>
        astros.render(request, { routeData, collectMetadata: true }),
      );
      if (made instanceof Response || made.response.status !== 200) return made;
      const { response, metadata } = made;
      const bytes = Buffer.from(await response.arrayBuffer());
      // The original of a picture that a page shows as it is would have to be kept, too.
      const isKept = metadata && (metadata.referencedImages ?? []).length === 0;
      if (isKept) {
        const { key, file } = known;
        const pictures = metadata.staticImages.map(fromProject);
        const hash = kept.pages.keep(name, bytes, { key, asked, pictures });
        sayMade({ file, hash, bytes });
      }
      return new Response(bytes, response);
    },
    async collectStaticImages() {
      return pictures;
    },
  };
}

/**
 * Puts a page that was to stay into the site after all.
 *
 * @param file its path below the site
 * @throws `ContentProblems` where it cannot be; the next build takes nothing for granted, and makes it
 */
export function putAgain(
  kept: Pick<KeptPages<unknown>, 'put'> | undefined,
  bytes: string,
  target: string,
  file: string,
): void {
  if (kept?.put(bytes, target)) return;
  forgetPublished(recordOf(publishedAt()));
  const page = shownPath(join(OUTPUT, file));
  throw new ContentProblems([{ file: page, line: 1, severity: 'error', ...KEPT_PAGE_LOST }]);
}

/** The folder's own name, to which a link may lead. */
function publishedAt(): string {
  return existsSync(OUTPUT) ? realpathSync(OUTPUT) : OUTPUT;
}

/** Of a part those of its share, but for pages that are made by each build. */
function ofThisBuild(paths: readonly PathWithRoute[]): readonly PathWithRoute[] {
  const part = saidPart();
  if (!part) return paths;
  return paths.filter((path) => path.cacheKey !== undefined && isOfPart(pathOf(path), part));
}

function addPicture(
  pictures: Pictures,
  { originalPath, originalSrcPath, hash, finalPath, transform }: Picture,
): void {
  const known: Transforms = pictures.get(originalPath) ?? {
    originalSrcPath,
    transforms: new Map(),
  };
  known.transforms.set(hash, { finalPath, transform });
  pictures.set(originalPath, known);
}

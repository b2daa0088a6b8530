import { getCollection } from 'astro:content';
import { publishedArticles, standingPages } from './articles.ts';
import { mediaFilesOf } from './content/rendered-metadata.ts';
import { memoizePerBuild } from './memoize-per-build.ts';

/** The files of sound and moving pictures that pages have: by their names on the site, where they lie. */
export const mediaFiles = memoizePerBuild(
  'mediaFiles',
  async (): Promise<ReadonlyMap<string, string>> => {
    const texts = [
      ...(await publishedArticles()),
      ...(await standingPages()),
      ...(await getCollection('tags')),
      ...(await getCollection('authors')),
    ];
    return new Map(texts.flatMap(mediaFilesOf).map(({ file, name }) => [name, file]));
  },
);

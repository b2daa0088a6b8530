import type { Found } from '../reading.ts';

/** What the fields of Jekyll, Hugo, Astro, Ghost, Notion and exports of WordPress are called here, without `_` and `-`. */
const FIELDS: Readonly<Record<string, FieldPlace>> = {
  ...names('title', 'title headline'),
  ...names('description', 'description summary excerpt customexcerpt subtitle lead standfirst dek'),
  ...names(
    'pubDate',
    'pubdate date publishdate pubdatetime published publishedat datepublished publishedon created createdat createdtime تاريخ تاريخالنشر',
  ),
  ...names(
    'updatedDate',
    'updateddate lastmod updated modified lastmodifiedat updatedat moddatetime dateupdated datemodified lastupdated lasteditedtime lastedited',
  ),
  ...names('section', 'section category categories القسم'),
  ...names('tags', 'tags tag keywords الوسوم'),
  ...names('authors', 'author authors by byline creator createdby الكاتب'),
  ...names('lang', 'lang language locale'),
  ...names('draft', 'draft'),
  ...names('featured', 'featured'),
  ...names('series', 'series'),
  ...names('redirectFrom', 'redirectfrom aliases alias permalink url redirects'),
  ...names(
    'image',
    'image cover coverimage featuredimage featureimage heroimage hero thumbnail banner images ogimage header',
  ),
  ...names(
    'imageAlt',
    'imagealt coveralt featureimagealt featuredimagealt thumbnailalt banneralt heroimagealt coverimagealt imagedescription',
  ),
  ...names(
    'caption',
    'imagecaption featureimagecaption featuredimagecaption coverimagecaption caption',
  ),
  ...names('slug', 'slug postslug'),
  ...names('status', 'status visibility published'),
};

/** Where a value goes: a field of ours, what stands beside a picture, or whether it is published. */
type FieldPlace = keyof Found | 'imageAlt' | 'caption' | 'status';

function names(place: FieldPlace, written: string): Record<string, FieldPlace> {
  return Object.fromEntries(written.split(' ').map((name) => [name, place]));
}

/**
 * The place of a field of another system, by its name.
 *
 * @param name without `_`, `-` and spaces, in small letters
 */
export function placeOfField(name: string, value: unknown): FieldPlace | undefined {
  return name === 'published' && typeof value === 'boolean' ? 'status' : FIELDS[name];
}

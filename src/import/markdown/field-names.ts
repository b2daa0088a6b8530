import { fold } from '../../arabic/fold.ts';
import type { Found } from '../reading.ts';

/** What the fields of other systems, of exports of WordPress and of forms in Arabic are called here, by folded names. */
const FIELDS: ReadonlyMap<string, FieldPlace> = new Map([
  ...names('title', 'title headline العنوان عنوان عنوانالخبر عنوانالمقال عنوانالمقالة'),
  ...names(
    'description',
    'description summary excerpt customexcerpt subtitle lead standfirst dek الوصف الملخص ملخص الموجز',
  ),
  ...names(
    'pubDate',
    'pubdate date publishdate pubdatetime published publishedat datepublished publishedon created createdat createdtime تاريخ التاريخ تاريخالنشر تاريخالإنشاء',
  ),
  ...names(
    'updatedDate',
    'updateddate lastmod updated modified lastmodifiedat updatedat moddatetime dateupdated datemodified lastupdated lasteditedtime lastedited آخرتحديث آخرتعديل تاريخالتحديث تاريخالتعديل',
  ),
  ...names('section', 'section category categories القسم قسم الباب التصنيف التصنيفات'),
  ...names('tags', 'tags tag keywords الوسوم وسوم الكلماتالمفتاحية كلماتمفتاحية'),
  ...names(
    'authors',
    'author authors by byline creator createdby الكاتب الكاتبة كاتب المؤلف بقلم كتب كتبت إعداد',
  ),
  ...names('lang', 'lang language locale اللغة'),
  ...names('draft', 'draft'),
  ...names('featured', 'featured'),
  ...names('series', 'series السلسلة'),
  ...names('redirectFrom', 'redirectfrom aliases alias permalink url redirects الرابط'),
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
  ...names('status', 'status visibility published الحالة'),
]);

/** Where a value goes: a field of ours, what stands beside a picture, or whether it is published. */
export type FieldPlace = Exclude<keyof Found, 'dateInAddress'> | 'imageAlt' | 'caption' | 'status';

function names(place: FieldPlace, written: string): readonly (readonly [string, FieldPlace])[] {
  return written.split(' ').map((name) => [keyOf(name), place]);
}

/** A name as it may be written in several ways: `Publish date`, `publish_date`, «تاريخ الإنشاء», «تاريخ الانشاء». */
function keyOf(name: string): string {
  return fold(name.replace(/[_\- ]/g, ''));
}

/** The place of a field of another system, by its name. */
export function placeOfField(name: string, value: unknown): FieldPlace | undefined {
  const key = keyOf(name);
  return key === 'published' && typeof value === 'boolean' ? 'status' : FIELDS.get(key);
}

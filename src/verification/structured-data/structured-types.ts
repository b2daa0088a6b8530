import type { FieldKind } from '../../diagnostics/messages/built-data.ts';

type Fields = Readonly<Record<string, FieldKind>>;

/** What a type must have, and what else is looked at if it is there. */
export interface TypeRule {
  readonly needs: Fields;
  /** On a page that shows a picture where it is shared. */
  readonly needsWithPicture?: Fields;
  readonly may?: Fields;
}

/** https://developers.google.com/search/docs/appearance/structured-data/article */
const ARTICLE: TypeRule = {
  needs: { headline: 'text', datePublished: 'date', author: 'thing', publisher: 'thing' },
  needsWithPicture: { image: 'picture' },
  may: {
    articleSection: 'text',
    correction: 'thing',
    dateModified: 'date',
    dateline: 'text',
    description: 'text',
    image: 'picture',
    inLanguage: 'text',
    isBasedOn: 'page',
    isPartOf: 'page',
    keywords: 'text',
    mainEntityOfPage: 'page',
    translationOfWork: 'page',
    url: 'address',
    workTranslation: 'page',
  },
};

/** https://developers.google.com/search/docs/appearance/structured-data/organization */
const ORGANIZATION: TypeRule = {
  needs: { name: 'text', url: 'address' },
  may: { logo: 'picture', sameAs: 'address', description: 'text', publishingPrinciples: 'page' },
};

const PERSON: TypeRule = {
  needs: { name: 'text' },
  may: {
    url: 'address',
    image: 'picture',
    sameAs: 'address',
    description: 'text',
    jobTitle: 'text',
  },
};

const PAGE: TypeRule = {
  needs: { name: 'text', url: 'address' },
  may: {
    about: 'thing',
    breadcrumb: 'thing',
    dateModified: 'date',
    datePublished: 'date',
    description: 'text',
    hasPart: 'page',
    inLanguage: 'text',
    isPartOf: 'page',
    mainEntity: 'thing',
    publisher: 'thing',
  },
};

/** https://developers.google.com/search/docs/appearance/structured-data/profile-page */
const PROFILE: TypeRule = {
  needs: { mainEntity: 'thing' },
  may: { dateCreated: 'date', dateModified: 'date', name: 'text', url: 'address' },
};

const LIST: TypeRule = { needs: { itemListElement: 'thing' }, may: { numberOfItems: 'number' } };

/**
 * What schema.org's types must have here: what Google asks for or advises, and without which the type
 * says little. A type that a page begins to use is one entry.
 *
 * @see https://schema.org/docs/full.html
 */
export const TYPES: Readonly<Record<string, TypeRule>> = {
  Article: ARTICLE,
  AnalysisNewsArticle: ARTICLE,
  BackgroundNewsArticle: ARTICLE,
  NewsArticle: ARTICLE,
  OpinionNewsArticle: ARTICLE,
  ReportageNewsArticle: ARTICLE,
  ReviewNewsArticle: ARTICLE,
  LiveBlogPosting: {
    ...ARTICLE,
    needs: { ...ARTICLE.needs, coverageStartTime: 'date', liveBlogUpdate: 'thing' },
  },
  // An update of a live blog: its author and publisher are the blog's.
  BlogPosting: {
    needs: { headline: 'text', datePublished: 'date' },
    may: { articleBody: 'text', url: 'address' },
  },
  CorrectionComment: { needs: { text: 'text' }, may: { datePublished: 'date' } },

  NewsMediaOrganization: ORGANIZATION,
  Organization: ORGANIZATION,
  Person: PERSON,

  AboutPage: PAGE,
  CollectionPage: PAGE,
  ContactPage: PAGE,
  ProfilePage: PROFILE,
  SearchResultsPage: PAGE,
  WebPage: { needs: {}, may: { ...PAGE.needs, ...PAGE.may } },
  WebSite: {
    needs: { name: 'text', url: 'address' },
    may: { inLanguage: 'text', potentialAction: 'thing', publisher: 'thing' },
  },

  BreadcrumbList: LIST,
  ItemList: LIST,
  // What an item is and where it leads differs by list: structured-lists.ts.
  ListItem: { needs: { position: 'number' }, may: { name: 'text', item: 'page', url: 'address' } },

  CreativeWorkSeries: { needs: { name: 'text' }, may: { url: 'address' } },
  ImageObject: {
    needs: {},
    may: { url: 'address', contentUrl: 'address', caption: 'text', creditText: 'text' },
  },
  SearchAction: { needs: { target: 'page', 'query-input': 'text' } },
  // The template of an address has braces, and is one no less.
  EntryPoint: { needs: { urlTemplate: 'text' } },
  VideoObject: {
    needs: { name: 'text', thumbnailUrl: 'address', uploadDate: 'date' },
    may: { contentUrl: 'address', embedUrl: 'address', description: 'text' },
  },
};

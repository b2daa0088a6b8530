import type { Language } from '../../strings/languages.ts';

/** What a link to another site leads to there. */
export type ElsewhereKind = 'video' | 'audio' | 'post' | 'page';

interface Host {
  readonly domains: RegExp;
  readonly name: Readonly<Record<Language, string>>;
  /** Paths of videos and of posts there; any other is a page. */
  readonly video?: RegExp;
  readonly post?: RegExp;
}

/** Sites from which newsrooms show videos and posts. */
const HOSTS: readonly Host[] = [
  {
    domains: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/,
    name: { ar: 'يوتيوب', en: 'YouTube' },
    video: /^\/(?:watch|shorts\/|live\/|embed\/|v\/|[\w-]{11}$)/,
  },
  {
    domains: /^(?:www\.|player\.)?vimeo\.com$/,
    name: { ar: 'فيميو', en: 'Vimeo' },
    video: /\/\d{5,}/,
  },
  {
    domains: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/,
    name: { ar: 'إكس', en: 'X' },
    post: /\/status\/\d/,
  },
  {
    domains: /^(?:(?:www|m|web)\.)?facebook\.com$|^fb\.watch$/,
    name: { ar: 'فيسبوك', en: 'Facebook' },
    video: /^\/(?:watch|reel\/|[\w-]{8,14}\/?$)|\/videos\//,
    post: /\/posts\/|\/permalink|\/photo|\/share\//,
  },
  {
    domains: /^(?:www\.)?instagram\.com$/,
    name: { ar: 'إنستغرام', en: 'Instagram' },
    video: /\/(?:reels?|tv)\//,
    post: /\/p\//,
  },
  {
    domains: /^(?:(?:www|m|vm|vt)\.)?tiktok\.com$/,
    name: { ar: 'تيك توك', en: 'TikTok' },
    video: /\/video\/|^\/(?:t\/)?Z\w/,
  },
  {
    domains: /^(?:t|telegram)\.me$/,
    name: { ar: 'تيليغرام', en: 'Telegram' },
    post: /^\/(?:s\/)?\w+\/\d/,
  },
];

/** What is known of an address elsewhere: the host's name and what is there. */
export function knownHost(
  address: string,
  language: Language,
): { readonly name: string; readonly kind: ElsewhereKind } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = HOSTS.find(({ domains }) => domains.test(hostname));
  if (!host) return undefined;
  const kind = host.video?.test(pathname) ? 'video' : host.post?.test(pathname) ? 'post' : 'page';
  return { name: host.name[language], kind };
}

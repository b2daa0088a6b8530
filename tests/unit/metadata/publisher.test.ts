import { expect, it } from 'vitest';
import { frontPageFacts } from '../../../src/metadata/publisher.ts';

it('the front page says what the site is, who publishes it, and their logo', () => {
  const publisher = {
    name: 'المرصد',
    home: 'https://press.example/',
    logo: 'https://press.example/logo.png',
  };
  expect(frontPageFacts(publisher, 'أخبار', 'ar')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'المرصد',
    url: 'https://press.example/',
    description: 'أخبار',
    inLanguage: 'ar',
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'المرصد',
      url: 'https://press.example/',
      logo: 'https://press.example/logo.png',
    },
  });
});

import type { ConfigData } from 'html-validate';

/**
 * The rules by which pages are checked: all that html-validate recommends, but where a rule is a matter
 * of style that generators of valid HTML do not share, or asks for what does not fit here.
 *
 * @see https://html-validate.org/rules/
 */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Spelling, without a meaning of its own: Astro, Vite and Markdown write these in ways of their own.
    'attr-case': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // An ampersand that begins no character reference is valid.
    'no-raw-characters': ['error', { relaxed: true }],
    // HTML forbids white space in an id, and nothing else: Arabic is welcome.
    'valid-id': ['error', { relaxed: true }],
    // A headline may be long: search engines shorten what they show.
    'long-title': 'off',
    // How a telephone number breaks over lines is the editor's choice.
    'tel-non-breaking': 'off',
    // A number on what comes from one's own host guards against nothing, and no other may be asked.
    'require-sri': ['error', { target: 'crossorigin' }],
    // `aria-label` names a fieldset as well as a legend does.
    'wcag/h71': 'off',
    // Headlines are counted by page-head.ts, which passes over those that wait in a template.
    'heading-level': ['error', { allowMultipleH1: true }],
    // A form whose choices act at once sends nothing.
    'wcag/h32': 'off',
    // The box in which a wide table scrolls has to be a region with a name, but is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

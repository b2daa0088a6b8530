import type { AtRule, Declaration, Rule } from 'postcss';
import { describe, expect, inject, it } from 'vitest';
import { builtSheets } from '../setup/built-css.ts';

const { inPages, inScripts } = builtSheets(inject('newsroom'));
const sheets = [...inPages, ...inScripts];

function declarations(test: (declaration: Declaration) => boolean): readonly string[] {
  return sheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.walkDecls((declaration) => {
      if (test(declaration)) found.push(String(declaration));
    });
    return found;
  });
}

function rules(test: (rule: Rule) => boolean): readonly string[] {
  return sheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.walkRules((rule) => {
      if (test(rule)) found.push(rule.selector);
    });
    return found;
  });
}

function atRules(test: (rule: AtRule) => boolean): readonly string[] {
  return sheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.walkAtRules((rule) => {
      if (test(rule)) found.push(`@${rule.name} ${rule.params}`);
    });
    return found;
  });
}

/** Pseudo-classes and elements for which a browser of 2021 drops a whole list of selectors. */
const NEW_SELECTOR = /:has\(|::highlight|::part|:dir\(|:open|:user-|::details-content/;

describe('the stylesheets as they are built', () => {
  it('are those of pages and of scripts', () => {
    expect(inPages.length).toBeGreaterThan(4);
    expect(inScripts.map(String).join()).toContain('.copy{');
    expect(inScripts.map(String).join()).toContain('.listening{');
    expect(inScripts.map(String).join()).toContain('.reading form{');
    expect(inScripts.map(String).join()).toContain('[role=option]{');
  });

  it('stand in no layer: a browser without layers would drop all that is in one', () => {
    expect(atRules(({ name }) => name === 'layer')).toEqual([]);
  });

  it('underline by longhands: WebKit drops a shorthand with more than a line', () => {
    for (const name of ['thickness', 'color'])
      expect(declarations(({ prop }) => prop === `text-decoration-${name}`).length).toBeGreaterThan(
        1,
      );
    expect(
      declarations(
        ({ prop, value }) => prop === 'text-decoration' && !/^(?:none|underline)$/.test(value),
      ),
    ).toEqual([]);
  });

  it('have the prefixes that WebKit asks for', () => {
    for (const name of ['text-size-adjust', 'appearance']) {
      const plain = declarations(({ prop }) => prop === name);
      const prefixed = declarations(({ prop }) => prop === `-webkit-${name}`);
      expect(plain.length).toBeGreaterThan(0);
      expect(prefixed.length).toBeGreaterThanOrEqual(plain.length);
    }
  });

  it('ask for widths in the words of 2021', () => {
    expect(atRules(({ name, params }) => name === 'media' && /[<>=]/.test(params))).toEqual([]);
  });

  it('have no rule within a rule', () => {
    expect(rules(({ parent }) => parent?.type === 'rule')).toEqual([]);
  });

  it('put no newer selector into a list with others', () => {
    const torn = rules(
      ({ selectors }) => selectors.length > 1 && selectors.some((one) => NEW_SELECTOR.test(one)),
    );
    expect(torn).toEqual([]);
  });

  it('use no newer way to turn, mix or colour', () => {
    const newer = declarations(
      ({ prop, value }) =>
        /^(?:translate|rotate|scale|inset-area|position-area)$/.test(prop) ||
        /color-mix\(|light-dark\(|oklch\(|oklab\(|\blab\(|rgb\(from/.test(value),
    );
    expect(newer).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { escapeAttribute, escapeHtml } from '../../../src/text/escaping.ts';

it('shows a tag that was written as text', () => {
  expect(escapeHtml('وسم <b> & غيره')).toBe('وسم &lt;b&gt; &amp; غيره');
});

it('closes no attribute', () => {
  expect(escapeAttribute('قال "نعم" & مضى')).toBe('قال &quot;نعم&quot; &amp; مضى');
});

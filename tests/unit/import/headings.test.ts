import { describe, expect, it } from 'vitest';
import { isHeading } from '../../../src/import/short-lines.ts';

describe('isHeading', () => {
  it.each([
    ['مزيد من الجنود', true],
    ['«القيادة الحكيمة»', true],
    ['NATO and Russia', true],
    ['10 آلاف جندي', true],
    ['قال بوتين:', false],
    ['انتهى الأمر.', false],
    ['قال: «انتهى الأمر.»', false],
    ['قال (انتهى الأمر!)\u200F', false],
    ['ماذا بعد؟', false],
    ['وهكذا…', false],
    ['روسيا،', false],
    ['موسكو –', false],
    ['- روسيا', false],
    ['1. روسيا', false],
    ['٢) روسيا', false],
    ['(رويترز)', false],
    ['# عنوان', false],
    ['::: إطار', false],
    ['«رويترز» تعتذر', true],
    ['وأضافت أن الرصيف مفتوح', false],
    ['وتستعد البلدية لإطلاق المشروع', false],
    ['لكن البحر هادئ', false],
    ['وزير الخارجية في بغداد', true],
    ['وفاة شاعر', true],
    ['https://a.example', false],
    ['editor@a.example', false],
    ['* * *', false],
    ['2024', false],
    ['كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة', false],
    ['كلمةطويلة'.repeat(7), false],
  ])('%s: %s', (line, heading) => {
    expect(isHeading(line)).toBe(heading);
  });
});

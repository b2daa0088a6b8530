import { expect, it } from 'vitest';
import { betterAddress } from '../../../src/markdown/advice/better-address.ts';

it.each([
  ['![قارب](my boat.jpg)', '![قارب](my%20boat.jpg)'],
  ['انظر ![قارب](my boat (1).jpg) هنا', '![قارب](my%20boat%20(1).jpg)'],
  ['![](صورة  أولى.JPG)', '![](صورة%20%20أولى.JPG)'],
  ['[الخبر](moon harbour.md)', '[الخبر](moon%20harbour.md)'],
  ['[الوسم](/tags/كأس العالم/)', '[الوسم](/tags/كأس%20العالم/)'],
  ['[موقع](https://a.example/a b)', '[موقع](https://a.example/a%20b)'],
  ['![قارب](file:///home/me/boat.jpg)', '![قارب](boat.jpg)'],
  ['![قارب](100% sure.jpg)', '![قارب](100%25%20sure.jpg)'],
  ['![قارب](my%20old boat.jpg)', '![قارب](my%20old%20boat.jpg)'],
  ['![قارب](my\\ boat.jpg)', '![قارب](my%20boat.jpg)'],
  ['![قارب](C:\\Users\\me\\boat.jpg)', '![قارب](boat.jpg)'],
])('%s is told as %s', (text, better) => {
  expect(betterAddress(text)?.ar.split(': ').at(-1)).toBe(better);
  expect(betterAddress(text)?.en.split(': ').at(-1)).toBe(better);
});

it.each([
  '[قال](كما ورد في الخبر)',
  '![قارب](boat.jpg)',
  '![قارب](my boat.jpg "تعليق")',
  '[^1](x y)',
  '[موقع](https://a.example هنا)',
  '[موقع](https://a.example b.jpg)',
  '![قارب]({{ site.baseurl }}/boat.jpg)',
])('nothing better is known of %s', (text) => {
  expect(betterAddress(text)).toBeUndefined();
});

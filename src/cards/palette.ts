/** A colour: red, green and blue. */
export type Colour = readonly [number, number, number];

/** The site's colours in the light (styles/tokens.css). */
export const PAPER: Colour = [0xfb, 0xf8, 0xf2];
export const INK: Colour = [0x1d, 0x1b, 0x18];
export const MUTED: Colour = [0x58, 0x52, 0x4a];
export const RULE: Colour = [0xd9, 0xd1, 0xc2];
export const ACCENT: Colour = [0x9a, 0x23, 0x18];

/** The colours of a card's file: more steps where letters are large. */
export const PALETTE: readonly Colour[] = [
  PAPER,
  RULE,
  ...stepsTo(INK, 7),
  ...stepsTo(MUTED, 3),
  ...stepsTo(ACCENT, 4),
];

/** A colour as CSS and the canvas write it. */
export function cssColour(colour: Colour): string {
  return `rgb(${colour.join(' ')})`;
}

/** How the edges of what is drawn in a colour run out into the paper, and the colour itself. */
function stepsTo(colour: Colour, count: number): readonly Colour[] {
  return Array.from({ length: count }, (_, step) => {
    const share = (step + 1) / count;
    const mixed = (at: 0 | 1 | 2) => Math.round(PAPER[at] + (colour[at] - PAPER[at]) * share);
    return [mixed(0), mixed(1), mixed(2)];
  });
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { STANDINGS } from '@miara/shared';

const css = readFileSync(fileURLToPath(new URL('../tokens.css', import.meta.url)), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function colour(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const value = pair?.[theme === 'light' ? 1 : 2];
  if (!value) throw new Error(`tokens.css has no pair of colours --${name}`);
  return value;
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, bright = 0] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort(
    (a, b) => a - b,
  );
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('colours in the %s theme', (theme) => {
  it.each(['page', 'surface', 'surface-sunken'])('text, links and messages are readable on %s', (ground) => {
    for (const text of ['ink', 'ink-muted', 'accent', 'danger', 'warning', 'success']) {
      expect({ text, readable: contrast(text, ground, theme) >= 4.5 }).toEqual({ text, readable: true });
    }
  });

  it.each(STANDINGS)('%s is readable on the page, on a surface and on its own tint', (standing) => {
    const name = `standing-${standing.replaceAll('_', '-')}`;
    for (const ground of ['page', 'surface', `${name}-tint`]) {
      expect({ ground, readable: contrast(name, ground, theme) >= 4.5 }).toEqual({ ground, readable: true });
    }
  });

  it('neighbours in a bar are told apart by brightness alone', () => {
    expect(contrast('fill-confirmed', 'fill-declared', theme)).toBeGreaterThanOrEqual(3);
    expect(contrast('fill-declared', 'fill-rest', theme)).toBeGreaterThanOrEqual(3);
  });

  it('controls and focus stand out from what is around them', () => {
    for (const ground of ['page', 'surface']) {
      expect(contrast('line-strong', ground, theme)).toBeGreaterThanOrEqual(3);
      expect(contrast('focus', ground, theme)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent-hover', theme)).toBeGreaterThanOrEqual(4.5);
  });
});

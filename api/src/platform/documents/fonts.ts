import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const font = (name: string): string => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Files of the typefaces of our documents: they have every Polish, Ukrainian and Belarusian letter. */
export const FONTS = {
  regular: font('DejaVuSans'),
  bold: font('DejaVuSans-Bold'),
  condensed: font('DejaVuSansCondensed'),
  condensedBold: font('DejaVuSansCondensed-Bold'),
} as const;

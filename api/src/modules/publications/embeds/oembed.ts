import { isPublicLanguage, SOURCE_LANGUAGE, type PublicLanguage } from '@miara/shared';
import { isTeryt } from '../../../platform/http/field-rules.js';
import { inXml } from './svg.js';

/** Size of a card, in pixels; readers may ask for a smaller one. */
export const CARD = { width: 480, height: 260 } as const;

/** What an address of ours is embedded as. */
export interface Embeddable {
  tenant: string;
  language: PublicLanguage;
  teryt: string;
}

/** The unit's page that an address leads to; null when it is none of ours. */
export function embeddableOf(address: string, origin: string): Embeddable | null {
  if (!URL.canParse(address)) return null;
  const { origin: its, pathname, searchParams } = new URL(address);
  const [, tenant, teryt] = /^\/([a-z0-9][a-z0-9-]*)\/units\/(\d+)\/?$/.exec(pathname) ?? [];
  if (its !== origin || tenant === undefined || !isTeryt(teryt)) return null;
  const language = searchParams.get('lang');
  return { tenant, teryt, language: isPublicLanguage(language) ? language : SOURCE_LANGUAGE };
}

/** Address with the language where it is not the one of addresses that name none. */
export function inLanguage(address: string, language: PublicLanguage): string {
  return language === SOURCE_LANGUAGE ? address : `${address}?lang=${language}`;
}

/** The frame as it is pasted into a page: no script, nothing told to us but the page that is asked for. */
export function frameOf(
  address: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  return (
    `<iframe src="${inXml(address)}" title="${inXml(title)}" width="${width}" height="${height}"` +
    ' style="border:0;max-width:100%" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups"></iframe>'
  );
}

/** What is told about an embeddable page (https://oembed.com, "rich"). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

export function oembedXml(answer: OEmbed): string {
  const parts = Object.entries(answer).map(([name, value]) => `  <${name}>${inXml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${parts.join('\n')}\n</oembed>\n`;
}

/** No more than a reader has room for. */
export function within(size: { width: number; height: number }, most: { width?: number; height?: number }) {
  return {
    width: Math.min(size.width, most.width ?? size.width),
    height: Math.min(size.height, most.height ?? size.height),
  };
}

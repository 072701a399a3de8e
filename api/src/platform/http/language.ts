import {
  INTERFACE_LANGUAGES,
  SOURCE_LANGUAGE,
  isInterfaceLanguage,
  type InterfaceLanguage,
} from '@miara/shared';
import type { FastifyRequest } from 'fastify';

/** The language to answer in: `?lang=` on public pages, else Accept-Language, else Polish. */
export function languageOf(request: FastifyRequest): InterfaceLanguage {
  const { query } = request;
  if (typeof query === 'object' && query !== null && 'lang' in query && isInterfaceLanguage(query.lang)) {
    return query.lang;
  }
  return preferredLanguage(request.headers['accept-language']);
}

/** The interface language with the highest weight in an Accept-Language header. */
export function preferredLanguage(header: string | undefined): InterfaceLanguage {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params
        .find((param) => param.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { language: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const wish = wishes.find(({ language }) => INTERFACE_LANGUAGES.some((known) => known === language));
  return wish && isInterfaceLanguage(wish.language) ? wish.language : SOURCE_LANGUAGE;
}

import {
  INTERFACE_LANGUAGES,
  PUBLIC_LANGUAGES,
  SOURCE_LANGUAGE,
  isInterfaceLanguage,
  isPublicLanguage,
  type InterfaceLanguage,
  type PublicLanguage,
} from '@miara/shared';
import type { FastifyRequest } from 'fastify';

/** What anybody may ask without an account; everything else speaks the languages of the working area. */
const PUBLIC_ADDRESS = /^\/(?!api\/(?!v1\/public\/)|app\b)/;

/** The language to refuse in: more of them where anybody may ask. */
export function publicLanguageOf(request: FastifyRequest): PublicLanguage {
  if (!PUBLIC_ADDRESS.test(request.url)) return languageOf(request);
  const { query } = request;
  if (typeof query === 'object' && query !== null && 'lang' in query && isPublicLanguage(query.lang)) {
    return query.lang;
  }
  return preferredOf(request.headers['accept-language'], PUBLIC_LANGUAGES);
}

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
  return preferredOf(header, INTERFACE_LANGUAGES);
}

function preferredOf<Known extends PublicLanguage>(
  header: string | undefined,
  languages: readonly Known[],
): Known | typeof SOURCE_LANGUAGE {
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
  for (const wish of wishes) {
    const known = languages.find((language) => language === wish.language);
    if (known) return known;
  }
  return SOURCE_LANGUAGE;
}

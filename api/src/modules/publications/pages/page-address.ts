import { SOURCE_LANGUAGE, isPublicLanguage, type PublicLanguage } from '@miara/shared';
import type { FastifyRequest } from 'fastify';

/** First parts of addresses that are no tenant. */
const RESERVED: readonly string[] = ['api', 'app', 'assets', 'sign-in'];

/** What the address of a public page asks for. Whatever else it carries (campaign tags) is ignored. */
export interface PageAddress {
  language: PublicLanguage;
  /** What somebody looks for; empty when nothing was typed. */
  query: string;
  /** Number of the publication as typed; undefined = the newest. */
  publication: string | undefined;
}

const LONGEST_QUERY = 100;

export function addressOf({ query }: Pick<FastifyRequest, 'query'>): PageAddress {
  const language = textOf(query, 'lang');
  return {
    language: isPublicLanguage(language) ? language : SOURCE_LANGUAGE,
    query: (textOf(query, 'q') ?? '').trim().slice(0, LONGEST_QUERY),
    publication: textOf(query, 'publication'),
  };
}

export function isReserved(tenant: string): boolean {
  return RESERVED.includes(tenant);
}

/** The address without the slash at the end of its path, or null when there is none to take away. */
export function withoutTrailingSlash(url: string): string | null {
  const match = /^(\/[a-z0-9][^?\\]*[^/?\\])\/+(\?.*)?$/i.exec(url);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}

function textOf(query: unknown, name: string): string | undefined {
  const value =
    typeof query === 'object' && query !== null ? (query as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

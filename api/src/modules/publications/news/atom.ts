import type { PublicLanguage } from '@miara/shared';
import { Feed } from 'feed';
import { inXml } from '../embeds/svg.js';
import type { NewsList } from './news.service.js';

/** Where a feed is and who makes it. */
export interface FeedPlace {
  /** `https://miara.example` */
  origin: string;
  /** Path and query of the feed itself. */
  address: string;
  language: PublicLanguage;
  tenant: { slug: string; name: string };
  about: string;
  /** When nothing happened yet: the day of the standard's first publication would be a guess, so it is told. */
  updated: Date;
}

/** The year from which on the names below are given (RFC 4151 wants a day on which the host was ours). */
const NAMED_SINCE = '2026';

/** News as Atom (RFC 4287). An entry keeps its name, whatever language it is read in and wherever the pages move. */
export function atomOf(list: NewsList, place: FeedPlace): string {
  const { origin, address, language, tenant, about } = place;
  const tag = (rest: string) => `tag:${new URL(origin).hostname},${NAMED_SINCE}:${rest}`;
  const whose = list.page.slice(1);
  const link = (number: number) => {
    const query = new URLSearchParams({
      ...(language === 'pl' ? {} : { lang: language }),
      publication: String(number),
    });
    return `${origin}${list.page}?${query.toString()}`;
  };
  const feed = new Feed({
    id: tag(`${whose}/feed`),
    title: list.title,
    description: about,
    link: `${origin}${list.page}${language === 'pl' ? '' : `?lang=${language}`}`,
    feed: `${origin}${address}`,
    updated: list.news[0]?.at ?? place.updated,
    author: { name: tenant.name, link: `${origin}/${tenant.slug}` },
    generator: 'Miara',
  });
  for (const { key, at, title, words, lines, publication } of list.news) {
    const paragraphs = words.map((text) => `<p>${inXml(text)}</p>`);
    const items =
      lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${inXml(line)}</li>`).join('')}</ul>`];
    feed.addItem({
      id: tag(`${whose}/${key}`),
      title: inXml(title),
      link: link(publication),
      date: at,
      content: [...paragraphs, ...items].join('\n'),
    });
  }
  // The library does not tell the language; readers that read aloud need it.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}

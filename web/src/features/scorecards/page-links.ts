import type { PublicView } from './public-page.js';
import type { PublicAddresses } from './public-addresses.js';

/** What a page's head points at beside itself, as paths; null where there is none. */
export interface PageLinks {
  /** The picture that goes with a link to the page. */
  image: string | null;
  /** The page, where others may embed it by its address. */
  oembed: string | null;
  /** News of what the page is about. */
  feed: string | null;
}

export function linksOf(view: PublicView, to: PublicAddresses): PageLinks {
  switch (view.kind) {
    case 'overview':
      return {
        image: to.shareImage(view.overview.tenant.slug),
        oembed: null,
        feed: to.feed(view.overview.tenant.slug),
      };
    case 'scorecard': {
      const { tenant, unit } = view.scorecard;
      return {
        image: to.shareImage(tenant.slug, unit.teryt),
        oembed: to.unit(tenant.slug, unit.teryt),
        feed: to.feed(tenant.slug, `units/${unit.teryt}`),
      };
    }
    case 'item': {
      const { tenant, code } = view.item;
      return {
        image: to.itemImage(tenant.slug, code),
        oembed: null,
        feed: to.feed(tenant.slug, `items/${encodeURIComponent(code)}`),
      };
    }
    case 'corrections':
      return { image: null, oembed: null, feed: to.feed(view.corrections.tenant.slug) };
    default:
      return { image: null, oembed: null, feed: null };
  }
}

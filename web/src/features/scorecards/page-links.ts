import type { PublicView } from './public-page.js';
import type { PublicAddresses } from './public-addresses.js';

/** What a page's head points at beside itself, as paths; null where there is none. */
export interface PageLinks {
  /** The picture that goes with a link to the page. */
  image: string | null;
  /** The page, where others may embed it by its address. */
  oembed: string | null;
}

export function linksOf(view: PublicView, to: PublicAddresses): PageLinks {
  switch (view.kind) {
    case 'overview':
      return { image: to.shareImage(view.overview.tenant.slug), oembed: null };
    case 'scorecard': {
      const { tenant, unit } = view.scorecard;
      return {
        image: to.shareImage(tenant.slug, unit.teryt),
        oembed: to.unit(tenant.slug, unit.teryt),
      };
    }
    case 'item':
      return { image: to.itemImage(view.item.tenant.slug, view.item.code), oembed: null };
    default:
      return { image: null, oembed: null };
  }
}

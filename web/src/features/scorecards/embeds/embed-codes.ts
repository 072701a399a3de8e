/** Sizes of the frames, in pixels; `oembed.ts` of the api tells the same. */
export const CARD = { width: 480, height: 260 } as const;
export const LEAGUE = { width: 480, height: 480 } as const;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** A frame as it is pasted into a page of another site. */
export function frameCode(
  address: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  return (
    `<iframe src="${inHtml(address)}" title="${inHtml(title)}" width="${width}" height="${height}"` +
    ' style="border:0;max-width:100%" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups"></iframe>'
  );
}

/** A badge that leads to the page it is about. */
export function badgeCode({ page, badge, name }: { page: string; badge: string; name: string }): string {
  return (
    `<a href="${inHtml(page)}"><img src="${inHtml(badge)}" alt="${inHtml(name)}" height="24"` +
    ' referrerpolicy="no-referrer"></a>'
  );
}

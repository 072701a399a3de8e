import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import type { LinkProps } from '../design/link/link.js';
import { useNavigate } from '../navigation/location.js';
import { useWays } from './ways.js';

/** Pages of this program; everything else (public pages, files, the api) is loaded by the browser. */
const OWN_PAGES = /^\/(app|sign-in)(?=[/?#]|$)/;

/** The link of the working area: changes the screen in place and fetches a page's code when pointed at. */
export function RouterLink({ href, onClick, onFocus, onPointerEnter, target, ...rest }: LinkProps) {
  const navigate = useNavigate();
  const ways = useWays();
  const own = OWN_PAGES.test(href) && target === undefined;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!own || !plain || event.defaultPrevented) return;
    event.preventDefault();
    void navigate(href);
  };
  const preload = () => {
    if (own) ways.preload(href);
  };
  const near = (event: PointerEvent<HTMLAnchorElement>) => {
    onPointerEnter?.(event);
    preload();
  };
  const reached = (event: FocusEvent<HTMLAnchorElement>) => {
    onFocus?.(event);
    preload();
  };
  return <a {...rest} href={href} target={target} onClick={follow} onPointerEnter={near} onFocus={reached} />;
}

import {
  createContext,
  createElement,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
} from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

function PlainLink(props: LinkProps) {
  return <a {...props} />;
}

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** The working area puts its router's link here; public pages have none and keep plain links. */
export const LinkProvider = LinkContext.Provider;

/** A link by address. Inside the working area it changes the screen without loading the page again. */
export function Link(props: LinkProps) {
  return createElement(useContext(LinkContext), props);
}

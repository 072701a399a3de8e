import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { matchRoute, type Parser } from 'wouter';
import { changeLanguage } from '../i18n/browser-i18n.js';
import { workingAddress } from '../navigation/addresses.js';
import { Redirect, type Address } from '../navigation/arrival.js';
import { parseSearch } from '../navigation/search-params.js';
import { accessTo, can } from '../session/access.js';
import { findSession } from '../session/find-session.js';
import { meQuery, type TenantAccess } from '../session/me.js';
import { signInAddress } from '../session/sign-in-address.js';
import { railSections } from './rail-entries.js';
import { BARE_SCREENS, SCREENS, type Screen } from './screens.js';

export interface Finding {
  queryClient: QueryClient;
  i18n: i18n;
  /** The router's reading of patterns. */
  parser: Parser;
}

/** What there is at an address; `framed` within the rail and the bar of a tenant. */
export interface Found {
  framed: boolean;
  state: 'ready' | 'waiting' | 'missing' | 'failed';
  error?: unknown;
}

/**
 * Finds the screen of an address and fetches what it needs: the session, the page's code with its texts, and the
 * data that it paints at once.
 */
export async function findScreen(finding: Finding, address: Address): Promise<Found | Redirect> {
  const inTenant = match(finding, '/app/:tenant/*?', address);
  try {
    if (inTenant || match(finding, '/app', address)) return await findInside(finding, address);
    const [bare] = matching(finding, BARE_SCREENS, address);
    if (!bare) return { framed: false, state: 'missing' };
    await bare.screen.page.load();
    return { framed: false, state: 'ready' };
  } catch (error) {
    return { framed: false, state: 'failed', error };
  }
}

/** In the place of a screen that takes long to come. */
export function waitingScreen(finding: Finding, address: Address): Found {
  const access = accessAt(finding, address);
  return { framed: access !== undefined, state: 'waiting' };
}

/** Fetches what a screen needs before anybody goes there; what goes wrong will be said when somebody does. */
export async function preloadScreen(finding: Finding, address: Address): Promise<void> {
  const access = accessAt(finding, address);
  const [bare] = matching(finding, BARE_SCREENS, address);
  try {
    if (bare) await bare.screen.page.load();
    else if (access) await loadPage(finding, address, access);
  } catch {
    // See above.
  }
}

/** Fetches the code of a screen beside asking who is signed in; the first screen waits for both. */
export function loadCodeAhead(finding: Finding, address: Address): void {
  const [there] = matching(finding, SCREENS, address);
  void there?.screen.page.load().catch(() => undefined);
}

async function findInside(finding: Finding, address: Address): Promise<Found | Redirect> {
  const me = await findSession(finding.queryClient);
  if (!me) return new Redirect(signInAddress(address.href));
  // The language belongs to the person and follows them to every device, unless the address asks for another.
  if (!('lang' in parseSearch(address.search))) await changeLanguage(finding.i18n, me.person.locale);
  const slug = match(finding, '/app/:tenant/*?', address)?.['tenant'];
  if (slug === undefined) {
    const first = me.tenants[0];
    if (first) return new Redirect(`/app/${first.slug}`);
    const [home] = matching(finding, BARE_SCREENS, address);
    await home?.screen.page.load();
    return { framed: false, state: 'ready' };
  }
  // A tenant that is not the person's looks as if it did not exist; there is no frame to show it in.
  const access = accessTo(me, slug);
  if (!access) return { framed: false, state: 'missing' };
  if (match(finding, '/app/:tenant', address)) {
    const first = railSections(access)[0]?.entries[0];
    return first ? new Redirect(workingAddress(slug, first.page)) : { framed: true, state: 'missing' };
  }
  try {
    const isThere = await loadPage(finding, address, access);
    return { framed: true, state: isThere ? 'ready' : 'missing' };
  } catch (error) {
    return { framed: true, state: 'failed', error };
  }
}

/** @returns whether there is a page for this person */
async function loadPage(finding: Finding, address: Address, access: TenantAccess): Promise<boolean> {
  const [there] = matching(finding, SCREENS, address);
  if (!there) return false;
  const { page, permission } = there.screen;
  if (permission && !can(access, permission)) return false;
  const { prefetch } = await page.load();
  const data = prefetch?.({
    queryClient: finding.queryClient,
    access,
    tenant: access.slug,
    params: there.params,
    search: parseSearch(address.search),
  });
  // The page asks the same queries and shows what went wrong with them; here a failure only ends the wait.
  await data?.catch(() => undefined);
  return true;
}

function accessAt(finding: Finding, address: Address): TenantAccess | undefined {
  const me = finding.queryClient.getQueryData(meQuery.queryKey);
  const slug = match(finding, '/app/:tenant/*?', address)?.['tenant'];
  return me && slug !== undefined ? accessTo(me, slug) : undefined;
}

function matching(finding: Finding, screens: readonly Screen[], address: Address) {
  return screens.flatMap((screen) => {
    const params = match(finding, screen.pattern, address);
    return params ? [{ screen, params }] : [];
  });
}

function match({ parser }: Finding, pattern: string, { pathname }: Address): Record<string, string> | null {
  const [matches, params] = matchRoute(parser, pattern, pathname);
  return matches ? (params as Record<string, string>) : null;
}

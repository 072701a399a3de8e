/**
 * What a page of the working area shows first is asked for while the program is still on its way: who is signed in and,
 * on the page on which a person begins, what that needs. A file of its own that imports nothing, so that it runs before
 * anything else is there. `api/client.ts` hands each answer to the first who asks for it.
 */
import type { Me, TenantAccess } from './session/me.js';

const answers = new Map<string, Promise<Response | undefined>>();

/** The answer that is on its way already; whatever is wrong with it, it is to be asked for as usual. */
export function takeAhead(address: string): Promise<Response | undefined> | undefined {
  const answer = answers.get(address);
  answers.delete(address);
  return answer;
}

/** What nobody has asked for until now would be old when somebody does. */
export function forgetAhead(): void {
  answers.clear();
}

/** Refusals are told in the language of the screen, which is not known yet; of who is signed in none is told. */
function ask(address: string): Promise<Response | undefined> {
  const answer = fetch(address).then(
    (response) => (response.ok || response.status === 401 ? response : undefined),
    () => undefined,
  );
  answers.set(address, answer);
  return answer;
}

async function begin(slug: string | undefined, isStart: boolean): Promise<void> {
  const me = (await (await ask('/api/v1/me'))?.clone().json()) as Me | undefined;
  const access = me?.tenants?.find((one) => one.slug === slug);
  if (access && isStart) askStart(access);
}

/** The same questions as `prefetch` of pages/overview-page.tsx; `start-page.e2e.ts` holds them against each other. */
function askStart({ slug, scope, permissions }: TenantAccess): void {
  const tenant = `/api/v1/tenants/${slug}/`;
  const may = (permission: TenantAccess['permissions'][number]) => permissions.includes(permission);
  const asked = scope.all
    ? ['coverage/groups?by=metropolis']
    : [
        'units',
        may('request.answer') && 'requests?show=open',
        ...(may('assessment.edit') ? scope.units.slice(0, 3) : []).map(
          (teryt) => `units/${teryt}/assessments`,
        ),
      ];
  for (const path of [...asked, 'periods/open', may('task.read') && 'tasks?page[size]=5'])
    if (path) void ask(tenant + path);
  // The person's half of the page; its files are named in the head by build/start-ahead.ts.
  const files = document.querySelector<HTMLMetaElement>(`meta[name=start-${scope.all ? 'tenant' : 'units'}]`);
  for (const href of files?.content.split(' ') ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }),
    );
}

if (typeof window !== 'undefined') {
  const [, slug, page] = /^\/app\/([^/]+)\/([^/]+)/.exec(window.location.pathname) ?? [];
  if (slug) void begin(slug, page === 'overview').catch(() => undefined);
}

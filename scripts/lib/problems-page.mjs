/** docs/problems.md, written from the problem catalogue, so that the page where `type` leads is never behind. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

/** Needs the built shared package. */
export async function problemsPage() {
  const { PROBLEMS } = await import(pathToFileURL(join(ROOT, 'shared/dist/index.js')).href);
  const sections = Object.entries(PROBLEMS)
    .sort(([, one], [, other]) => one.status - other.status)
    .map(([code, { status, title, detail }]) =>
      [
        `## ${code}`,
        '',
        `**${status}** · ${title.en} · *${title.pl}*`,
        '',
        detail.en,
        '',
        `*${detail.pl}*`,
        '',
      ].join('\n'),
    );
  return [
    '# Problems',
    '',
    'Every refusal is `application/problem+json` (RFC 9457) with one of these codes: the closed list of',
    '`shared/src/problems`. This page is written from it by `npm run contract`.',
    '',
    ...sections,
  ].join('\n');
}

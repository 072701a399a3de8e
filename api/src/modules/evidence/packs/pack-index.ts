import type { LocalizedText, Standing } from '@miara/shared';
import type { LeftOut } from './left-out.rules.js';
import type { IndexedProof, PackSubject, ProofUse } from './packed-proof.js';

/** What a pack says of itself. */
export interface PackFacts {
  tenant: LocalizedText;
  subject: PackSubject;
  /** Instant, ISO 8601. */
  madeAt: string;
  /** Calendar day in Warsaw. */
  day: string;
  madeBy: string;
}

const LEFT_OUT: Readonly<Record<LeftOut, [string, string]>> = {
  withdrawn: ['wycofany, bez treści', 'withdrawn, without content'],
  removed: ['treść usunięta zgodnie z zasadami retencji', 'content removed by the rules of retention'],
  infected: ['zablokowany przez skaner wirusów, bez treści', 'blocked by the virus scanner, without content'],
  not_scanned_yet: ['czeka na skaner wirusów, bez treści', 'waits for the virus scanner, without content'],
  missing: ['brak treści w magazynie plików', 'content missing from storage'],
};

const STANDINGS: Readonly<Record<Standing, [string, string]>> = {
  confirmed: ['potwierdzone', 'confirmed'],
  declared: ['zadeklarowane', 'declared'],
  lapsed: ['wygasłe', 'lapsed'],
  in_progress: ['w toku', 'in progress'],
  planned: ['planowane', 'planned'],
  not_started: ['nierozpoczęte', 'not started'],
  not_applicable: ['nie dotyczy', 'not applicable'],
};

/** The index for programs. */
export function indexJson(facts: PackFacts, proofs: readonly IndexedProof[]): string {
  const body = {
    format: 'miara-evidence-pack-1',
    ...facts,
    proofs: proofs.map((proof) => ({
      number: proof.number,
      id: proof.id,
      unit: { teryt: proof.teryt, name: proof.unit },
      form: proof.form,
      kind: proof.kind,
      title: proof.title,
      note: proof.note,
      revision: proof.revision,
      sha256: proof.sha256,
      url: proof.url,
      effectiveFrom: proof.effectiveFrom,
      effectiveUntil: proof.effectiveUntil,
      addedAt: proof.addedAt.toISOString(),
      addedBy: proof.addedBy,
      withdrawnAt: proof.withdrawnAt?.toISOString() ?? null,
      withdrawReason: proof.withdrawReason,
      leftOut: proof.leftOut,
      file: proof.file?.path ?? null,
      copies: proof.copyFiles.map(({ path, sha256, mediaType, fetchedAt }) => ({
        file: path,
        sha256,
        mediaType,
        fetchedAt: fetchedAt.toISOString(),
      })),
      assessments: proof.uses,
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

const COLUMNS = [
  'numer',
  'zadanie',
  'tytuł zadania',
  'samorząd oceniany',
  'TERYT',
  'stan',
  'strona',
  'cytat',
  'dowód',
  'samorząd dowodu',
  'rodzaj',
  'wersja',
  'obowiązuje od',
  'pierwszy dzień po końcu',
  'dodano',
  'dodał(a)',
  'wycofano',
  'uwagi',
  'plik',
  'SHA-256',
] as const;

/** The index for a spreadsheet: UTF-8 with its mark, semicolons as Polish spreadsheets expect. A line per use. */
export function indexCsv(proofs: readonly IndexedProof[]): string {
  const lines = proofs.flatMap((proof) => {
    const uses: (ProofUse | null)[] = proof.uses.length > 0 ? proof.uses : [null];
    return uses.map((use) => [
      String(proof.number),
      use?.item,
      use?.itemTitle.pl,
      use?.unit.pl,
      use?.teryt,
      use && STANDINGS[use.standing][0],
      use?.page?.toString(),
      use?.excerpt,
      proof.title,
      proof.unit.pl,
      proof.kind.pl,
      String(proof.revision),
      proof.effectiveFrom,
      proof.effectiveUntil,
      proof.addedAt.toISOString(),
      proof.addedBy,
      proof.withdrawnAt?.toISOString(),
      proof.leftOut === null ? null : LEFT_OUT[proof.leftOut][0],
      proof.file?.path,
      proof.sha256,
    ]);
  });
  return `\ufeff${[COLUMNS, ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is told to be text. */
function csvCell(value: string | null | undefined): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The index for people: one page that needs no network, in Polish and English side by side. */
export function indexHtml(facts: PackFacts, proofs: readonly IndexedProof[]): string {
  const about = [facts.subject.unit, facts.subject.item].filter((part) => part !== null).join(' · ');
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(`Pakiet dowodów ${about} – ${facts.day}`)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top }
th { background: #eee } code { overflow-wrap: anywhere; font-size: .8rem } small, .en { color: #555 } .scroll { overflow-x: auto }
</style>
</head>
<body>
<h1>Pakiet dowodów <span class="en" lang="en">/ Evidence pack</span></h1>
<p>${escape(facts.tenant.pl)}${about === '' ? '' : ` · ${escape(about)}`}<br>
Stan na ${escape(facts.day)}, przygotowano na prośbę: ${escape(facts.madeBy)}.
<span class="en" lang="en">As of ${escape(facts.day)}, made for ${escape(facts.madeBy)}.</span></p>
<p>Zgodność plików sprawdzisz bez dostępu do sieci poleceniem <code>sha256sum -c SHA256SUMS</code>.
<span class="en" lang="en">Check the files offline with <code>sha256sum -c SHA256SUMS</code>.</span></p>
<div class="scroll" tabindex="0" role="region" aria-label="Dowody / Evidence"><table>
<thead><tr>${['Nr', 'Dowód / Evidence', 'Zadania i stan / Items and standing', 'Okres / Period', 'Dodano / Added', 'SHA-256'].map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${proofs.map(htmlRow).join('\n')}
</tbody></table></div>
${proofs.length === 0 ? '<p>Brak dowodów. <span class="en" lang="en">No evidence.</span></p>' : ''}
</body>
</html>
`;
}

function htmlRow(proof: IndexedProof): string {
  const uses = proof.uses.map(
    (use) =>
      `<div><strong>${escape(use.item)}</strong> ${escape(use.itemTitle.pl)} – ${escape(use.unit.pl)}: ${STANDINGS[use.standing].join(' / ')}${use.page === null ? '' : `, s. ${use.page}`}</div>`,
  );
  const copies = proof.copyFiles.map(
    (copy) =>
      `<div><a href="${href(copy.path)}">Kopia strony z ${copy.fetchedAt.toISOString().slice(0, 10)}</a> <span class="en" lang="en">/ stored copy</span></div>`,
  );
  const content =
    proof.file === null
      ? `<em>${proof.leftOut === null ? '' : LEFT_OUT[proof.leftOut].join(' / ')}</em>`
      : `<a href="${href(proof.file.path)}">${escape(proof.file.path.split('/').at(-1) ?? '')}</a>`;
  const withdrawn =
    proof.withdrawReason === null ? '' : `<div><small>${escape(proof.withdrawReason)}</small></div>`;
  return `<tr><td>${proof.number}</td>
<td><strong>${escape(proof.title)}</strong><div><small>${escape(proof.kind.pl)} · ${escape(proof.unit.pl)} · wersja / revision ${proof.revision}</small></div>
<div>${content}</div>${withdrawn}${proof.url === null ? '' : `<div><a href="${escape(proof.url)}" rel="noopener noreferrer">${escape(proof.url)}</a></div>`}${copies.join('')}</td>
<td>${uses.join('')}</td><td>${escape(proof.effectiveFrom ?? '…')} – ${escape(proof.effectiveUntil ?? '…')}</td>
<td>${proof.addedAt.toISOString().slice(0, 10)}<div><small>${escape(proof.addedBy ?? '')}</small></div></td>
<td><code>${proof.sha256}</code></td></tr>`;
}

/** Lines that `sha256sum -c` reads. Names hold neither line breaks nor backslashes (see `safeName`). */
export function sums(files: readonly { path: string; sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

function href(path: string): string {
  return escape(path.split('/').map(encodeURIComponent).join('/'));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import type { EvidenceForm } from '@miara/shared';
import type { Random } from './random.js';

/** Kinds of documents that offices put on their pages anyway. */
const PUBLISHED = new Set([
  ...['resolution', 'procedure', 'plan', 'minutes', 'publication', 'statistics', 'report', 'budget'],
]);

/** Which form a proof takes: as a rule a file, about a fifth are links, few are statements. */
export function drawForm(kind: string, evidenceKinds: readonly string[], random: Random): EvidenceForm {
  const at = random.next();
  const links = evidenceKinds.includes('link') ? 0.5 : PUBLISHED.has(kind) ? 0.17 : 0;
  if (at < links) return 'link';
  return at > 0.97 ? 'statement' : 'file';
}

/** What offices declare where there is no document; the item's title goes before. */
export const DECLARED_TEXTS = [
  'Oświadczamy, że zadanie jest wykonywane w sposób ciągły, a odpowiada za nie wyznaczona komórka urzędu.',
  'Oświadczamy, że rozwiązanie działa we wszystkich jednostkach organizacyjnych; dokumenty są do wglądu w sekretariacie.',
  'Oświadczamy, że zadanie realizuje się ze środków własnych, bez odrębnej umowy.',
];

export const WITHDRAW_REASONS = [
  'Dokument przestał obowiązywać przed czasem; nowy jest w przygotowaniu.',
  'Dokument uchylono; nowy czeka na podpis.',
  'Dołączono niewłaściwy dokument: dotyczy innej jednostki.',
];

export const MISTAKEN_WITHDRAWAL = 'Wydawało się, że dokument przestał obowiązywać; sprawdzamy.';

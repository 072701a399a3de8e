import { findUnits, type Findable } from '@miara/shared';

/**
 * Filters the list of units while one types in the form marked `data-filter`, by the same rule as the server's
 * search. The marks are set where the list is rendered: `data-names` on a row (names divided by `|`), `data-powiat`
 * (those of its powiat; empty for a powiat itself),
 * `data-filter-group` around the rows of a kind, `data-filter-count` where the number is said ("…: {n}").
 */
export function filterUnitsAsYouType(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-filter]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !input) return;
  const rows = [...page.querySelectorAll<HTMLElement>('[data-names]')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const count = page.querySelector<HTMLElement>('[data-filter-count]');

  const filter = (): void => {
    const query = input.value.trim();
    const found = new Set(findUnits(query, rows, findableAs));
    for (const row of rows) row.hidden = !found.has(row);
    for (const group of groups) group.hidden = group.querySelector('[data-names]:not([hidden])') === null;
    if (count) {
      count.textContent =
        query === '' ? '' : (count.dataset['filterCount'] ?? '').replace('{n}', String(found.size));
    }
  };
  input.addEventListener('input', filter);
  // The list on the page is already the answer; asking the server for it again would only blink.
  form.addEventListener('submit', (event) => {
    if (rows.some((row) => !row.hidden)) event.preventDefault();
  });
  // Coming back through the history, the browser fills the field in by itself.
  filter();
}

function findableAs({ dataset: { names = '', powiat } }: HTMLElement): Findable {
  const isPowiat = powiat === '';
  return {
    names: names.split('|'),
    powiat: (isPowiat ? names : (powiat ?? '')).split('|').filter(Boolean),
    isPowiat,
  };
}

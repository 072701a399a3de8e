import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '@miara/shared';
import type { MatrixCellResponse, MatrixItemResponse, UnitRefDto } from '@miara/shared/api';
import { formatShortDay } from '../../i18n/format.js';
import { useLanguage } from '../../i18n/use-language.js';

export interface CellWords {
  unitName: (unit: UnitRefDto) => string;
  itemName: (item: MatrixItemResponse) => string;
  /** "Gdynia, EDU-01 Procedura przyjęcia ucznia: potwierdzone od 12.03.2026". */
  cell: (
    unit: UnitRefDto,
    item: MatrixItemResponse,
    cell: MatrixCellResponse | null,
    isHeld: boolean,
  ) => string;
}

/**
 * The words of cells, the same object until the language changes, so that rows stay as they are. Thousands of
 * cells share few words and days; each is made once.
 */
export function useCellWords(): CellWords {
  const { t } = useTranslation(['coverage', 'vocabulary']);
  const language = useLanguage();
  return useMemo(() => {
    const made = new Map<string, string>();
    const once = (key: string, make: () => string): string => {
      const present = made.get(key) ?? make();
      made.set(key, present);
      return present;
    };
    const unitName = (unit: UnitRefDto) => pickText(unit.displayName, language).text;
    const itemName = (item: MatrixItemResponse) => `${item.code} ${pickText(item.title, language).text}`;
    const stateOf = (cell: MatrixCellResponse) =>
      once(`${cell.standing} ${cell.since} ${cell.review}`, () => {
        const standing = t(`vocabulary:standing.${cell.standing}`).toLocaleLowerCase(language);
        const since = t('coverage:cell.since', {
          standing,
          day: formatShortDay(cell.since.slice(0, 10), language),
        });
        if (cell.review === 'submitted') return `${since}, ${t('coverage:cell.awaiting')}`;
        return cell.review === 'returned' ? `${since}, ${t('coverage:cell.returned')}` : since;
      });
    return {
      unitName,
      itemName,
      cell: (unit, item, cell, isHeld) =>
        `${unitName(unit)}, ${once(item.code, () => itemName(item))}: ${cell ? stateOf(cell) : t('coverage:cell.noDuty')}${isHeld ? `, ${t('coverage:cell.held')}` : ''}`,
    };
  }, [t, language]);
}

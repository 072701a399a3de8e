import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText, type Standing } from '@miara/shared';
import type { MatrixCellResponse, MatrixItemResponse, UnitRefDto } from '@miara/shared/api';
import { formatShortDay, lastDayInForce } from '../../i18n/format.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Look } from './matrix-modes.js';

export interface CellWords {
  unitName: (unit: UnitRefDto) => string;
  itemName: (item: MatrixItemResponse) => string;
  /** "Gdynia, EDU-01 Procedura przyjęcia ucznia: potwierdzone od 12.03.2026". */
  cell: (
    unit: UnitRefDto,
    item: MatrixItemResponse,
    cell: MatrixCellResponse | null,
    look: Look | null,
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
      const present = made.get(key);
      if (present !== undefined) return present;
      const first = make();
      made.set(key, first);
      return first;
    };
    const unitName = (unit: UnitRefDto) => pickText(unit.displayName, language).text;
    const itemName = (item: MatrixItemResponse) => `${item.code} ${pickText(item.title, language).text}`;
    const shortDay = (day: string) => once(day, () => formatShortDay(day.slice(0, 10), language));
    const standingWord = (standing: Standing) =>
      once(standing, () => t(`vocabulary:standing.${standing}`).toLocaleLowerCase(language));
    const days = (count: number) => once(`${count} days`, () => t('coverage:cell.days', { count }));
    const since = ({ standing, since: day }: MatrixCellResponse) =>
      once(`${standing} ${day}`, () =>
        t('coverage:cell.since', { standing: standingWord(standing), day: shortDay(day) }),
      );
    const inStanding = (cell: MatrixCellResponse, isHeld: boolean) => {
      const parts = [since(cell)];
      if (cell.review === 'submitted') parts.push(t('coverage:cell.awaiting'));
      if (cell.review === 'returned') parts.push(t('coverage:cell.returned'));
      if (isHeld) parts.push(t('coverage:cell.held'));
      return parts.join(', ');
    };
    /** The mode's own words first; then, for who wants to know more, the standing. */
    const inMode = (cell: MatrixCellResponse, look: Look, isHeld: boolean): string => {
      switch (look.mode) {
        case 'standing':
          return inStanding(cell, isHeld);
        case 'review': {
          const word = t(`coverage:look.review.${look.look}`);
          const waits =
            look.days === undefined || cell.waitingSince === undefined
              ? ''
              : ` ${t('coverage:cell.waitingSince', { day: shortDay(cell.waitingSince) })} (${days(look.days)})`;
          return `${word}${waits}; ${since(cell)}`;
        }
        case 'proof': {
          const word = t(`coverage:look.proof.${look.look}`);
          const ends =
            cell.proofEndsOn === undefined
              ? ''
              : `, ${t('coverage:cell.proofEnds', { day: shortDay(lastDayInForce(cell.proofEndsOn)) })}`;
          const left = look.days === undefined ? '' : ` (${days(look.days)})`;
          return `${word}${ends}${left}; ${since(cell)}`;
        }
        case 'change': {
          const word = t(`coverage:look.change.${look.look}`);
          if (cell.was === undefined || look.look === 'same') return `${word}; ${since(cell)}`;
          const change = { was: standingWord(cell.was), standing: standingWord(cell.standing) };
          return `${word}: ${t('coverage:cell.change', change)}; ${since(cell)}`;
        }
      }
    };
    const stateOf = (cell: MatrixCellResponse, look: Look, isHeld: boolean) =>
      once(
        `${look.mode} ${look.look} ${cell.standing} ${cell.since} ${cell.review} ${isHeld} ${cell.was} ${cell.proofEndsOn} ${cell.waitingSince}`,
        () => inMode(cell, look, isHeld),
      );
    return {
      unitName,
      itemName,
      cell: (unit, item, cell, look, isHeld) =>
        `${unitName(unit)}, ${once(`item ${item.code}`, () => itemName(item))}: ${cell && look ? stateOf(cell, look, isHeld) : once('none', () => t('coverage:cell.noDuty'))}`,
    };
  }, [t, language]);
}

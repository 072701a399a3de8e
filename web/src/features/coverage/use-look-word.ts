import { useTranslation } from 'react-i18next';
import type { Look } from './matrix-modes.js';

/** The word of what a cell shows. */
export function useLookWord(): (look: Look) => string {
  const { t } = useTranslation(['coverage', 'vocabulary']);
  return (look) =>
    look.mode === 'standing'
      ? t(`vocabulary:standing.${look.look}`)
      : t(`coverage:look.${look.mode}.${look.look}`);
}

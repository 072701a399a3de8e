import { useTranslation } from 'react-i18next';
import { isStandingLook, type MapLook } from './map-place.js';

/** What a look means: "25–49%", "Potwierdzone". */
export function useLookWords(): (look: MapLook) => string {
  const { t } = useTranslation('unit-maps');
  const { t: word } = useTranslation('vocabulary');
  return (look) => (isStandingLook(look) ? word(`standing.${look}`) : t(`class.${look}`));
}

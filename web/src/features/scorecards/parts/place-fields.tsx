import { SOURCE_LANGUAGE } from '@miara/shared';
import { usePublicPlace } from '../use-public-place.js';

/** What a plain form takes along: the language and the chosen publication. */
export function PlaceFields() {
  const { place } = usePublicPlace();
  return (
    <>
      {place.language !== SOURCE_LANGUAGE && <input type="hidden" name="lang" value={place.language} />}
      {place.publication !== null && <input type="hidden" name="publication" value={place.publication} />}
    </>
  );
}

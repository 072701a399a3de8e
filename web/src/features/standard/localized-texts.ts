import type { LocalizedTextDto } from '@miara/shared/api';

/** Translations that are not in a form stay while the Polish words do; of other words they would be no translations. */
export function textsOf(former: LocalizedTextDto | undefined, pl: string, en: string): LocalizedTextDto {
  const others = former?.pl === pl ? former : {};
  return { ...others, pl, en };
}

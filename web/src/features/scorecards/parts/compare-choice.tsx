import { useTranslation } from 'react-i18next';
import { COMPARED_UNITS, UNIT_KINDS } from '@miara/shared';
import type { PublicUnitListResponse } from '@miara/shared/api';
import { Button } from '../../../design/button/button.js';
import { Checkbox } from '../../../design/checkbox/checkbox.js';
import { Notice } from '../../../design/notice/notice.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { groupByPart } from '../rules/group-standings.js';
import { usePublicPlace } from '../use-public-place.js';
import { PlaceFields } from './place-fields.js';
import { Section } from './section.js';
import styles from './compare-choice.module.css';

export interface CompareChoiceProps {
  units: PublicUnitListResponse;
  chosen: readonly string[];
  /** Whether the page already shows the comparison of what is chosen. */
  compared: boolean;
}

/** A plain form for each kind, so that units of different kinds cannot be ticked together. */
export function CompareChoice({ units: { tenant, units }, chosen, compared }: CompareChoiceProps) {
  const { t } = useTranslation(['public-pages', 'scorecards']);
  const pick = usePickText();
  const { to } = usePublicPlace();
  const kinds = groupByPart(UNIT_KINDS, units, ({ unit }, kind) => unit.kind === kind).filter(
    ({ things }) => things.length >= COMPARED_UNITS.min,
  );
  const isChosen = (teryt: string) => chosen.includes(teryt);
  const chosenKinds = new Set(units.filter(({ unit }) => isChosen(unit.teryt)).map(({ unit }) => unit.kind));
  const refusal = compared ? null : refusalOf(units, chosen, chosenKinds.size);
  return (
    <Section
      id="choose"
      title={compared ? t('compare.others') : t('compare.choose')}
      lead={t('compare.chooseLead')}
      screenOnly
    >
      {refusal && (
        <Notice tone="warning" title={t(refusal, { count: chosen.length, most: COMPARED_UNITS.max })} />
      )}
      {kinds.length === 0 && <p>{t('compare.noKind')}</p>}
      {kinds.map(({ part: kind, things }) => (
        <details key={kind} className={styles.kind} open={chosenKinds.has(kind) || kinds.length === 1}>
          <summary>
            {t(`scorecards:units.kinds.${kind}`)} ({things.length})
          </summary>
          <form action={to.compareForm(tenant.slug)}>
            <PlaceFields />
            <fieldset className={styles.units}>
              <legend className={styles.legend}>{t(`scorecards:units.kinds.${kind}`)}</legend>
              {things.map(({ unit }) => (
                <Checkbox
                  key={unit.teryt}
                  name="units"
                  value={unit.teryt}
                  label={pick(unit.displayName)}
                  defaultChecked={isChosen(unit.teryt)}
                />
              ))}
            </fieldset>
            <Button type="submit" variant="primary">
              {t('compare.submit')}
            </Button>
          </form>
        </details>
      ))}
    </Section>
  );
}

/** Why what is chosen cannot be compared; null while nothing is. */
function refusalOf(
  units: PublicUnitListResponse['units'],
  chosen: readonly string[],
  kinds: number,
): 'compare.unknown' | 'compare.kinds' | 'compare.tooMany' | 'compare.tooFew' | null {
  if (chosen.length === 0) return null;
  if (!chosen.every((teryt) => units.some(({ unit }) => unit.teryt === teryt))) return 'compare.unknown';
  if (kinds > 1) return 'compare.kinds';
  return chosen.length > COMPARED_UNITS.max ? 'compare.tooMany' : 'compare.tooFew';
}

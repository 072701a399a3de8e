import { useTranslation } from 'react-i18next';
import { UNIT_KINDS } from '@miara/shared';
import type { PublicExampleResponse, PublicItemResponse } from '@miara/shared/api';
import { Button } from '../../../design/button/button.js';
import { Select } from '../../../design/select/select.js';
import { SimilarityReasons } from '../../../design/similarity-reasons/similarity-reasons.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { groupByPart } from '../rules/group-standings.js';
import { usePublicPlace } from '../use-public-place.js';
import { OfficeContact } from './office-contact.js';
import { Section } from './section.js';
import styles from './who-already.module.css';

/** For one unit; all of them stand below by their standing. */
const SHOWN = 12;

/** Who has the item in place: for one unit those like it first, else by kind. A plain GET form chooses the unit. */
export function WhoAlready({ item }: { item: PublicItemResponse }) {
  const { t } = useTranslation('similarity');
  const { t: word } = useTranslation('vocabulary');
  const pick = usePickText();
  const { nearTo, examples } = item;
  return (
    <Section
      id="near"
      title={t('near.title')}
      lead={nearTo && examples.length > 0 && t('near.for', { unit: pick(nearTo.displayName) })}
    >
      <ChooseUnit item={item} />
      {examples.length === 0 && <p>{t(nearTo ? 'near.noneElse' : 'near.none')}</p>}
      {nearTo ? (
        <Examples item={item} examples={examples.slice(0, SHOWN)} />
      ) : (
        groupByPart(UNIT_KINDS, examples, ({ unit }, kind) => unit.kind === kind).map(
          ({ part: kind, things }) => (
            <section key={kind} aria-labelledby={`near-${kind}`}>
              <h3 id={`near-${kind}`}>{word(`unitKind.${kind}`)}</h3>
              <Examples item={item} examples={things} />
            </section>
          ),
        )
      )}
    </Section>
  );
}

function Examples({
  item: { tenant, code, nearTo },
  examples,
}: {
  item: PublicItemResponse;
  examples: readonly PublicExampleResponse[];
}) {
  const { t } = useTranslation('similarity');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  return (
    <ul className={styles.examples} data-columns={nearTo === null || undefined}>
      {examples.map(({ unit, similar, reasons, since, office }) => (
        <li key={unit.teryt}>
          <a href={to.unit(tenant.slug, unit.teryt, code)}>{pick(unit.displayName)}</a>
          <span className={styles.fact}>
            {[similar && t('near.similar'), t('near.since', { day: format.day(since) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {reasons.length > 0 && <SimilarityReasons reasons={reasons} />}
          {nearTo && office && (
            <span className={styles.fact}>
              <OfficeContact office={office} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function ChooseUnit({ item: { unitStandings, nearTo } }: { item: PublicItemResponse }) {
  const { t } = useTranslation('similarity');
  const pick = usePickText();
  const { place } = usePublicPlace();
  return (
    <form className={styles.choose} action={`${place.path}#near`}>
      {place.language !== 'pl' && <input type="hidden" name="lang" value={place.language} />}
      {place.publication !== null && <input type="hidden" name="publication" value={place.publication} />}
      <Select
        id="near-unit"
        name="unit"
        label={t('near.choose')}
        defaultValue={nearTo?.teryt ?? ''}
        options={[
          { value: '', label: t('near.all') },
          ...unitStandings.map(({ unit }) => ({ value: unit.teryt, label: pick(unit.displayName) })),
        ]}
      />
      <Button type="submit">{t('near.show')}</Button>
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import type { ItemDifferenceResponse, ItemSideResponse, VersionDifferencesResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './versions.module.css';

/** In the order of what it means for the units, the gravest first. */
const KINDS = ['reworded', 'added', 'removed', 'recounted', 'moved', 'edited'] as const;

/** What a version changed against the one before it, item by item, and what may be compared over the change. */
export function VersionDifferences({ differences }: { differences: VersionDifferencesResponse }) {
  const { t } = useTranslation('versions');
  const { formerNumber } = differences;
  if (formerNumber === null) return <EmptyState title={t('first')}>{t('firstText')}</EmptyState>;
  const changed = KINDS.filter((kind) => differences[kind].length > 0);
  if (changed.length === 0) {
    return <EmptyState title={t('same', { number: formerNumber })}>{t('sameText')}</EmptyState>;
  }
  return (
    <section className={styles.differences} aria-labelledby="differences">
      <h2 id="differences">{t('differences', { number: formerNumber })}</h2>
      <p className={styles.quiet}>{t('comparable', { count: differences.comparable.length })}</p>
      {changed.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{t(`kind.${kind}`, { count: differences[kind].length })}</h3>
          <p className={styles.quiet}>{t(`meaning.${kind}`)}</p>
          {differences[kind].map((difference) => (
            <DifferenceRow key={difference.key} difference={difference} />
          ))}
        </section>
      ))}
    </section>
  );
}

function DifferenceRow({ difference: { before, after } }: { difference: ItemDifferenceResponse }) {
  const { t } = useTranslation('versions');
  const pickText = usePickText();
  const shown = after ?? before;
  if (!shown) return null;
  return (
    <Disclosure
      summary={
        <>
          <strong className={styles.code}>{shown.code}</strong> {pickText(shown.title)}
        </>
      }
    >
      <div className={styles.sides}>
        {before && <Side title={t('before')} side={before} />}
        {after && <Side title={t('after')} side={after} />}
      </div>
    </Disclosure>
  );
}

function Side({ title, side }: { title: string; side: ItemSideResponse }) {
  const { t } = useTranslation(['versions', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      <p>
        <strong>{pickText(side.title)}</strong>
      </p>
      <p>{pickText(side.guidance)}</p>
      <p className={styles.quiet}>
        {t('versions:facts', {
          area: side.area,
          phase: side.phase,
          duty: t(`vocabulary:duty.${side.duty}`),
          weight: format.number(side.weight),
        })}
      </p>
    </div>
  );
}

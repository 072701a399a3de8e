import { useTranslation } from 'react-i18next';
import type { PublicScorecardResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { plainSummary, type Sentence } from '../rules/plain-summary.js';
import styles from './plain-summary.module.css';

/** The scorecard in plain sentences. Names of units stand before a colon: no language has to inflect them. */
export function PlainSummary({ scorecard }: { scorecard: PublicScorecardResponse }) {
  const { t } = useTranslation(['public-pages', 'scorecards']);
  const pick = usePickText();
  const format = useFormat();
  const { unit, publication, previous, figure } = scorecard;
  const outOf = (part: { numerator: number; denominator: number }) =>
    t('scorecards:outOf', { numerator: part.numerator, denominator: part.denominator });
  const always = {
    unit: pick(unit.displayName),
    standard: publication.standardVersion,
    percent: format.percent(figure.numerator, figure.denominator) ?? '',
  };
  const write = (sentence: Sentence): string => {
    switch (sentence.say) {
      case 'extremes': {
        const { most, least } = sentence;
        return t('summary.extremes', {
          most: pick(most.title),
          mostOutOf: outOf(most.figure),
          least: pick(least.title),
          leastOutOf: outOf(least.figure),
        });
      }
      case 'late':
      case 'due':
        return t(`summary.${sentence.say}`, {
          count: sentence.count,
          day: format.day(sentence.day),
          phase: pick(sentence.phase),
        });
      case 'gained':
      case 'lost':
      case 'plan':
        return t(`summary.${sentence.say}`, { count: sentence.count, day: format.day(sentence.day) });
      case 'same':
        return t('summary.same', { day: format.day(sentence.day) });
      default:
        return t(`summary.${sentence.say}`, { ...always, ...sentence });
    }
  };
  const sentences = plainSummary({
    ...scorecard,
    asOf: publication.asOf,
    previousAsOf: previous?.asOf ?? null,
  });
  return (
    <section id="summary" className={styles.summary} aria-labelledby="summary-title">
      <h2 id="summary-title">{t('summary.title')}</h2>
      <p>{sentences.map(write).join(' ')}</p>
    </section>
  );
}

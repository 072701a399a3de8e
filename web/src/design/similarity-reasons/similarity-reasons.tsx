import { useTranslation } from 'react-i18next';
import { residentsPerSquareKilometre } from '@miara/shared';
import type { SimilarityReasonDto } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import styles from './similarity-reasons.module.css';

/** Why a unit is like another one, with both values; what differs is said as well. */
export function SimilarityReasons({ reasons }: { reasons: readonly SimilarityReasonDto[] }) {
  const wordsOf = useReasonWords();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.what} data-close={reason.close}>
          {wordsOf(reason)}
        </li>
      ))}
    </ul>
  );
}

function useReasonWords(): (reason: SimilarityReasonDto) => string {
  const { t } = useTranslation(['similarity', 'vocabulary']);
  const format = useFormat();
  return ({ what, close, kind, own, other }) => {
    if (kind !== null) {
      return t('similarity:reason.kind', { kind: t(`vocabulary:unitKind.${kind}`) });
    }
    if (own === null || other === null) return '';
    const words = `similarity:reason.${what}.${close ? 'close' : 'far'}`;
    if (what === 'density') {
      return t(words, {
        own: format.number(residentsPerSquareKilometre(own) ?? 0),
        other: format.number(residentsPerSquareKilometre(other) ?? 0),
      });
    }
    return t(words, {
      own: format.number(own.part),
      other: format.number(other.part),
      ownWhole: format.number(own.whole),
      otherWhole: format.number(other.whole),
    });
  };
}

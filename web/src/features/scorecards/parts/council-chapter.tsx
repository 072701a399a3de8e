import { useTranslation } from 'react-i18next';
import type { UnitKind } from '@miara/shared';
import styles from './section.module.css';

export interface CouncilChapterProps {
  slug: string;
  unit: { teryt: string; kind: UnitKind };
  /** Number of the publication that is read: its chapter has an address of its own for ever. */
  publication: number;
}

/** Two pages for the report on the state of the gmina or powiat; in Polish, whoever reads the page. */
export function CouncilChapter({ slug, unit, publication }: CouncilChapterProps) {
  const { t } = useTranslation('scorecards');
  const chapter = `/${slug}/units/${unit.teryt}/chapter/${publication}`;
  return (
    <p className={styles.screenOnly}>
      {t(unit.kind === 'powiat' ? 'chapter.powiat' : 'chapter.gmina')}{' '}
      <a href={`${chapter}.pdf`} type="application/pdf" hrefLang="pl">
        {t('chapter.pdf')}
      </a>
      {' · '}
      <a href={`${chapter}.docx`} hrefLang="pl">
        {t('chapter.docx')}
      </a>
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button/button.js';
import { TextField } from '../../../design/text-field/text-field.js';
import { usePublicPlace } from '../use-public-place.js';
import { PlaceFields } from './place-fields.js';
import styles from './unit-search.module.css';

export interface UnitSearchProps {
  /** What was searched for; empty when nothing was. */
  query: string;
  /** Where the answer is on the page that comes back. */
  answerAt: string;
  /** Whether the browser may filter the list at hand while one types: the list is complete. */
  asYouType?: boolean;
}

/** "Find your gmina": a plain GET form that asks the same page. The script only spares the reader the Enter. */
export function UnitSearch({ query, answerAt, asYouType }: UnitSearchProps) {
  const { t } = useTranslation('scorecards');
  const { place } = usePublicPlace();
  return (
    <form
      className={styles.form}
      role="search"
      action={`${place.path}#${answerAt}`}
      data-filter={asYouType || undefined}
    >
      <PlaceFields />
      <div className={styles.row}>
        <TextField
          id="q"
          name="q"
          type="search"
          label={t('search.label')}
          hint={t('search.hint')}
          labelHidden
          defaultValue={query}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" variant="primary">
          {t('search.submit')}
        </Button>
      </div>
    </form>
  );
}

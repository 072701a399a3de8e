import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './similar-units.module.css';

/** Puts "planned by a day" into the declaration, which saves itself and can be corrected there. */
export function PlanIt({ plan }: { plan: (plannedOn: string) => void }) {
  const { t } = useTranslation('similar');
  const format = useFormat();
  const [day, setDay] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const close = () => {
    setDay(null);
    setMissing(false);
  };
  if (day === null) {
    return (
      <>
        <Button
          size="small"
          onClick={() => {
            setDone(null);
            setDay('');
          }}
        >
          {t('plan.open')}
        </Button>
        <span role="status">{done !== null && t('plan.done', { day: format.day(done) })}</span>
      </>
    );
  }
  return (
    <div className={styles.plan}>
      <DateField
        label={t('plan.day')}
        hint={t('plan.hint')}
        error={missing ? t('plan.needed') : undefined}
        value={day}
        onChange={setDay}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          variant="primary"
          onClick={() => {
            if (day === '') {
              setMissing(true);
              return;
            }
            plan(day);
            setDone(day);
            close();
          }}
        >
          {t('plan.save')}
        </Button>
        <Button size="small" variant="quiet" onClick={close}>
          {t('plan.cancel')}
        </Button>
      </div>
    </div>
  );
}

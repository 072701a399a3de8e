import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { WhatHappened } from '../../design/what-happened/what-happened.js';

/** Somebody saved first: what they wrote where both wrote, and what is to be done now. */
export function MetEdits({
  theirs,
  onTake,
}: {
  /** Name of the field and the words of the other person. */
  theirs: readonly { label: string; text: string }[];
  onTake: () => void;
}) {
  const { t } = useTranslation('versions');
  const isContested = theirs.length > 0;
  return (
    <WhatHappened key={theirs.map(({ text }) => text).join(' ')}>
      <Notice
        tone="warning"
        announce
        title={t('met.title')}
        action={isContested && <Button onClick={onTake}>{t('met.take')}</Button>}
      >
        <p>{t(isContested ? 'met.contested' : 'met.joined')}</p>
        {isContested && (
          <ul>
            {theirs.map(({ label, text }) => (
              <li key={label}>
                {label}: „{text}”
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </WhatHappened>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { TextField } from '../../design/text-field/text-field.js';

/** The address of a calendar, shown now and never again: to open at once, or to copy. */
export function FeedAddress({ path, name }: { path: string; name: string }) {
  const { t } = useTranslation('calendar-feeds');
  const [copied, setCopied] = useState(false);
  const address = new URL(path, window.location.origin).href;
  // Without HTTPS browsers give no clipboard: the field can still be selected and copied by hand.
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : null;
  return (
    <Notice
      tone="success"
      title={t('made.title', { name })}
      announce
      action={
        <LinkButton variant="primary" icon="calendar" href={address.replace(/^https?:/, 'webcal:')}>
          {t('made.open')}
        </LinkButton>
      }
    >
      <p>{t('made.text')}</p>
      <TextField
        label={t('made.label')}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
        after={
          clipboard && (
            <div>
              <Button
                size="small"
                onClick={() => void clipboard.writeText(address).then(() => setCopied(true))}
              >
                {t(copied ? 'made.copied' : 'made.copy')}
              </Button>
            </div>
          )
        }
      />
    </Notice>
  );
}

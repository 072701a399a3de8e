import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useFormat } from '../../i18n/use-format.js';

/** The link that sets a password, to be passed on. It is shown now and never again. */
export function InvitationLink({ invitation, name }: { invitation: InvitationResponse; name: string }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const link = new URL(invitation.path, window.location.origin).href;
  // Without HTTPS browsers give no clipboard: the field can still be selected and copied by hand.
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : null;
  return (
    <Notice tone="success" title={t('link.title', { name })} announce>
      <p>{t('link.text', { until: format.instant(invitation.expiresAt) })}</p>
      <TextField
        label={t('link.label')}
        value={link}
        readOnly
        onFocus={(event) => event.target.select()}
        after={
          clipboard && (
            <Button size="small" onClick={() => void clipboard.writeText(link).then(() => setCopied(true))}>
              {t(copied ? 'link.copied' : 'link.copy')}
            </Button>
          )
        }
      />
    </Notice>
  );
}

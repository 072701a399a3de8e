import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice/notice.js';
import { useFormat } from '../i18n/use-format.js';
import { DownloadLink } from './download-link.js';
import type { ViewedDocument } from './viewed-document.js';

export type WhyNot = 'kind' | 'password' | 'broken' | 'picture';

/** Says plainly that a file cannot be shown here, why, and how to see it. */
export function NoPreview({ document, why }: { document: ViewedDocument; why: WhyNot }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <Notice
      tone={why === 'kind' ? 'info' : 'warning'}
      title={t(`none.${why}.title`)}
      action={<DownloadLink document={document} />}
    >
      <p>{t(`none.${why}.text`)}</p>
      <p>
        {document.fileName}, {format.fileSize(document.byteSize)}
      </p>
    </Notice>
  );
}

import { useTranslation } from 'react-i18next';
import { buttonClass } from '../design/button/button-class.js';
import { useFormat } from '../i18n/use-format.js';
import type { ViewedDocument } from './viewed-document.js';

/** The file as it was uploaded. */
export function DownloadLink({ document: { file, fileName, byteSize } }: { document: ViewedDocument }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <a className={buttonClass('secondary', 'small')} href={file} download={fileName}>
      {t('download', { size: format.fileSize(byteSize) })}
    </a>
  );
}

import { useTranslation } from 'react-i18next';
import { Drawer } from '../design/drawer/drawer.js';
import { DocumentView } from './document-view.js';
import { DownloadLink } from './download-link.js';
import { Pointer } from './pointer.js';
import type { ViewedDocument } from './viewed-document.js';

/** A document over whatever is worked on. */
export default function DocumentDrawer({
  document,
  onClose,
}: {
  document: ViewedDocument;
  onClose: () => void;
}) {
  const { t } = useTranslation('documents');
  return (
    <Drawer
      title={document.title}
      over={t('title')}
      wide
      onClose={onClose}
      actions={<DownloadLink document={document} />}
    >
      <Pointer page={document.page} excerpt={document.excerpt} />
      <DocumentView document={document} />
    </Drawer>
  );
}

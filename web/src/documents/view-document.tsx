import { lazy, Suspense, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { DocumentStage, isShown, type ViewedDocument } from './viewed-document.js';

const DocumentDrawer = lazy(() => import('./document-drawer.js'));

/** Opens a document: beside what is read where there is room for it, else over it. */
export function ViewDocument({ document }: { document: ViewedDocument }) {
  const { t } = useTranslation('documents');
  const stage = use(DocumentStage);
  const [open, setOpen] = useState(false);
  const show = () => (stage && isShown(document) ? stage(document) : setOpen(true));
  return (
    <>
      <Button size="small" icon="show" aria-label={t('openThis', { title: document.title })} onClick={show}>
        {t('open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DocumentDrawer document={document} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

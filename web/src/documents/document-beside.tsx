import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { DocumentView } from './document-view.js';
import { Pointer } from './pointer.js';
import type { ViewedDocument } from './viewed-document.js';
import styles from './document.module.css';

const DocumentDrawer = lazy(() => import('./document-drawer.js'));

/** A document beside what is read, at the quoted page; a button gives it more room. */
export default function DocumentBeside({ document }: { document: ViewedDocument }) {
  const { t } = useTranslation('documents');
  const [large, setLarge] = useState(false);
  return (
    <section className={styles.beside} aria-label={t('beside')}>
      <header className={styles.head}>
        <div>
          <h3>{document.title}</h3>
          <Pointer page={document.page} excerpt={document.excerpt} />
        </div>
        <Button size="small" onClick={() => setLarge(true)}>
          {t('enlarge')}
        </Button>
      </header>
      <DocumentView document={document} />
      {large && (
        <Suspense fallback={null}>
          <DocumentDrawer document={document} onClose={() => setLarge(false)} />
        </Suspense>
      )}
    </section>
  );
}

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  VersionDifferencesResponse,
  VersionItemResponse,
  WholeVersionResponse,
} from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { WhatHappened } from '../../design/what-happened/what-happened.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { DiscardDialog } from './discard-dialog.js';
import { DraftNumberDrawer } from './draft-number-drawer.js';
import { DraftPartDrawer, partIn, type DraftPart } from './draft-part-drawer.js';
import { DraftItemDrawer } from './draft-item-drawer.js';
import { PublishDialog } from './publish-dialog.js';
import { VersionDifferences } from './version-differences.js';
import { removeDraftItem, restoreDraftItem, versionQuery } from './versions-queries.js';
import styles from './versions.module.css';

interface Change {
  work: () => Promise<unknown>;
  done: string;
  /** What has the focus afterwards: the button that was pressed is gone. */
  then: string;
}

const editButtonOf = (key: string) => `edit-${key}`;

type Open =
  | { kind: 'item'; item: VersionItemResponse | null }
  | { kind: 'part'; part: DraftPart }
  | { kind: 'number' }
  | { kind: 'publish' }
  | { kind: 'discard' };

/** A draft: its items by area, each to be changed or taken out; what differs; and the way into force. */
export function DraftEditor({
  tenant,
  draft,
  differences,
  before,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  differences: VersionDifferencesResponse;
  before: ReactNode;
}) {
  const { t } = useTranslation(['versions', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Open | null>(null);
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'standard-versions') });
  const renew = async () => {
    await refresh();
    return queryClient.getQueryData(versionQuery(tenant, draft.id).queryKey) ?? draft;
  };
  const wanted = useRef('');
  useEffect(() => {
    document.getElementById(wanted.current)?.focus();
    wanted.current = '';
  }, [draft]);
  const change = useMutation({
    mutationFn: ({ work }: Change) => work(),
    onSuccess: async (_result, { done, then }) => {
      say(done);
      wanted.current = then;
      await refresh();
    },
    onError: refresh,
  });
  /** The item that stands in the place of one that goes. */
  const nextTo = ({ id, area }: VersionItemResponse) => {
    const row = draft.items.filter((item) => item.area === area);
    const at = row.findIndex((item) => item.id === id);
    return editButtonOf((row[at + 1] ?? row[at - 1])?.key ?? '');
  };
  const marksOf = marksBy(differences);
  return (
    <>
      <PageHeader
        title={t('versions:draftOf', { code: draft.code, number: draft.number })}
        lead={t('versions:draftLead', { count: draft.items.length })}
        before={before}
        action={
          <div className={styles.actions}>
            <Button variant="primary" onClick={() => setOpen({ kind: 'publish' })}>
              {t('versions:publish.action')}
            </Button>
            <Button onClick={() => setOpen({ kind: 'number' })}>{t('versions:frame.number')}</Button>
            <Button variant="quiet" onClick={() => setOpen({ kind: 'discard' })}>
              {t('versions:discard.action')}
            </Button>
          </div>
        }
      />
      <div className={styles.editor}>
        {change.error && (
          <WhatHappened key={change.submittedAt}>
            <ProblemNotice problem={problemOf(change.error)} />
          </WhatHappened>
        )}
        <VersionDifferences differences={differences} />
        {differences.removed.length > 0 && (
          <section className={styles.differences} aria-labelledby="removed">
            <h2 id="removed">{t('versions:takenOut')}</h2>
            <ul className={styles.list}>
              {differences.removed.map(({ key, before: item }) => (
                <li key={key} className={styles.row}>
                  <p className={styles.words}>
                    <strong className={styles.code}>{item?.code}</strong> {item && pickText(item.title)}
                  </p>
                  <Button
                    size="small"
                    aria-label={t('versions:restoreThis', { code: item?.code })}
                    onClick={() =>
                      change.mutate({
                        work: () => restoreDraftItem(tenant, draft.id, key),
                        done: t('versions:restored', { code: item?.code }),
                        then: editButtonOf(key),
                      })
                    }
                  >
                    {t('versions:restore')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className={styles.differences} aria-labelledby="phases">
          <h2 id="phases">{t('versions:frame.phases')}</h2>
          <ul className={styles.list}>
            {draft.phases.map((phase) => (
              <li key={phase.number} className={styles.row}>
                <div className={styles.words}>
                  <p>
                    <strong>{phase.number}.</strong> {pickText(phase.title)}
                  </p>
                  <p className={styles.quiet}>
                    {phase.deadline
                      ? t('versions:frame.until', { day: format.day(phase.deadline) })
                      : t('versions:frame.sameDeadline')}
                  </p>
                </div>
                <Button
                  size="small"
                  aria-label={t('versions:frame.editPhase', { number: phase.number })}
                  onClick={() => setOpen({ kind: 'part', part: { phase } })}
                >
                  {t('versions:item.edit')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.differences} aria-labelledby="items">
          <div className={styles.heading}>
            <h2 id="items">{t('versions:itemsOfDraft')}</h2>
            <Button icon="add" onClick={() => setOpen({ kind: 'item', item: null })}>
              {t('versions:item.add')}
            </Button>
          </div>
          {draft.areas.map((area) => (
            <section key={area.code} aria-labelledby={`area-${area.code}`}>
              <div className={styles.heading}>
                <h3 id={`area-${area.code}`}>{pickText(area.title)}</h3>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('versions:frame.editArea', { code: area.code })}
                  onClick={() => setOpen({ kind: 'part', part: { area } })}
                >
                  {t('versions:frame.retitle')}
                </Button>
              </div>
              <ul className={styles.list}>
                {draft.items
                  .filter((item) => item.area === area.code)
                  .map((item) => (
                    <li key={item.id} className={styles.row}>
                      <div className={styles.words}>
                        <p>
                          <strong className={styles.code}>{item.code}</strong> {pickText(item.title)}{' '}
                          {(marksOf.get(item.key) ?? []).map((kind) => (
                            <span key={kind} className={styles.mark} data-kind={kind}>
                              {t(`versions:mark.${kind}`)}
                            </span>
                          ))}
                        </p>
                        <p className={styles.quiet}>
                          {t('versions:facts', {
                            area: item.area,
                            phase: item.phase,
                            duty: t(`vocabulary:duty.${item.duty}`),
                            weight: format.number(item.weight),
                          })}
                        </p>
                      </div>
                      <div className={styles.actions}>
                        <Button
                          id={editButtonOf(item.key)}
                          size="small"
                          aria-label={t('versions:item.editThis', { code: item.code })}
                          onClick={() => setOpen({ kind: 'item', item })}
                        >
                          {t('versions:item.edit')}
                        </Button>
                        <Button
                          size="small"
                          variant="quiet"
                          aria-label={t('versions:item.removeThis', { code: item.code })}
                          onClick={() =>
                            change.mutate({
                              work: () => removeDraftItem(tenant, draft.id, item.id),
                              done: t('versions:item.removed', { code: item.code }),
                              then: nextTo(item),
                            })
                          }
                        >
                          {t('versions:item.remove')}
                        </Button>
                      </div>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </section>
      </div>
      {open?.kind === 'item' && (
        <DraftItemDrawer
          tenant={tenant}
          draft={draft}
          item={draft.items.find(({ id }) => id === open.item?.id) ?? open.item}
          isNew={open.item === null || (marksOf.get(open.item.key) ?? []).includes('added')}
          onClose={() => setOpen(null)}
          renew={renew}
        />
      )}
      {open?.kind === 'number' && (
        <DraftNumberDrawer tenant={tenant} draft={draft} onClose={() => setOpen(null)} renew={renew} />
      )}
      {open?.kind === 'part' && (
        <DraftPartDrawer
          tenant={tenant}
          draft={draft}
          part={partIn(draft, open.part) ?? open.part}
          onClose={() => setOpen(null)}
          renew={renew}
        />
      )}
      {open?.kind === 'publish' && (
        <PublishDialog tenant={tenant} draft={draft} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'discard' && (
        <DiscardDialog tenant={tenant} draft={draft} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const MARKS = ['added', 'reworded', 'recounted', 'moved', 'edited'] as const;

function marksBy(differences: VersionDifferencesResponse): Map<string, (typeof MARKS)[number][]> {
  const marks = new Map<string, (typeof MARKS)[number][]>();
  for (const kind of MARKS) {
    for (const { key } of differences[kind]) marks.set(key, [...(marks.get(key) ?? []), kind]);
  }
  return marks;
}

import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem-of.js';
import { Button } from '../../../design/button/button.js';
import { Notice } from '../../../design/notice/notice.js';
import { ProblemNotice } from '../../../design/problem-notice/problem-notice.js';
import type { MoveAction } from './use-move-action.js';

/** What became of the last move: saved and can be undone, refused, or overtaken by somebody else. */
export function BoardMoved({ moves }: { moves: MoveAction }) {
  const { t } = useTranslation(['action-views', 'vocabulary']);
  const { last, conflict, error } = moves;
  if (conflict) {
    const { present, to } = conflict;
    return (
      <Notice
        tone="warning"
        title={t('action-views:board.conflict.title', { title: present.title })}
        announce
        action={
          <>
            <Button size="small" onClick={moves.insist}>
              {t('action-views:board.conflict.insist', { status: t(`vocabulary:actionStatus.${to}`) })}
            </Button>{' '}
            <Button size="small" onClick={moves.giveWay}>
              {t('action-views:board.conflict.giveWay')}
            </Button>
          </>
        }
      >
        <p>
          {t('action-views:board.conflict.text', { status: t(`vocabulary:actionStatus.${present.status}`) })}
        </p>
      </Notice>
    );
  }
  if (error) return <ProblemNotice problem={problemOf(error)} />;
  // The region is there before the words come, or nobody hears them.
  return (
    <div role="status">
      {last && (
        <Notice
          tone="success"
          action={
            !last.undone && (
              <Button size="small" onClick={moves.undo}>
                {t('action-views:board.undo')}
              </Button>
            )
          }
        >
          <p>
            {t(last.undone ? 'action-views:board.undone' : 'action-views:board.moved', {
              title: last.action.title,
              status: t(`vocabulary:actionStatus.${last.to}`),
            })}
          </p>
        </Notice>
      )}
    </div>
  );
}

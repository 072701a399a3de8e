import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { IconButton } from '../../design/button/icon-button.js';
import { useModal } from '../../design/dialog/use-modal.js';
import { Icon } from '../../design/icon/icon.js';
import { Notice } from '../../design/notice/notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useOutbox } from '../../outbox/use-outbox.js';
import type { TenantAccess } from '../../session/me.js';
import styles from './entry-dialog.module.css';
import { EntryFields } from './entry-fields.js';
import { EntryHelp } from './entry-help.js';
import { EntryPhotos } from './entry-photos.js';
import { EMPTY_ENTRY, type TypedEntry } from './kept-line.js';
import { PHOTO_TYPES, takePhotos } from './take-photos.js';
import { useEntry } from './use-entry.js';
import { useTenantNames, type TenantNames } from './use-tenant-names.js';

export interface EntryDialogProps {
  access: TenantAccess;
  /** TERYT code of the unit on whose page it was opened. */
  here: string | null;
  entry: TypedEntry;
  onChange: (change: (entry: TypedEntry) => TypedEntry) => void;
  photos: readonly File[];
  onPhotos: (change: (photos: readonly File[]) => readonly File[]) => void;
  onClose: () => void;
}

const HEADING = 'quick-entry-title';

/** One line of Polish, what was read from it, and the photos: an action of the log in fifteen seconds. */
export function EntryDialog(props: EntryDialogProps) {
  const { t } = useTranslation('quick-entry');
  const [dialog, events] = useModal(props.onClose);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog opened, which would begin at its first button.
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    // Behind what is there: typing goes on.
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { names, error, retry } = useTenantNames(props.access);
  return (
    <dialog className={styles.dialog} ref={dialog} aria-labelledby={HEADING} {...events}>
      <div className={styles.content}>
        <div className={styles.header}>
          <h2 id={HEADING}>{t('title')}</h2>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isHelpOpen}
            onClick={() => setHelpOpen(!isHelpOpen)}
          >
            {t('help.open')}
          </Button>
          <IconButton icon="close" label={t('close')} onClick={props.onClose} />
        </div>
        {isHelpOpen && <EntryHelp />}
        {error && (
          <Notice
            tone="warning"
            announce
            title={t('noNames.title')}
            action={<Button onClick={retry}>{t('noNames.again')}</Button>}
          >
            <p>{t('noNames.text')}</p>
          </Notice>
        )}
        <EntryForm {...props} field={field} names={names} failed={error !== null} />
      </div>
    </dialog>
  );
}

function EntryForm({
  access,
  here,
  entry,
  onChange,
  photos,
  onPhotos,
  onClose,
  field,
  names,
  failed,
}: EntryDialogProps & {
  field: RefObject<HTMLInputElement | null>;
  names: TenantNames | undefined;
  failed: boolean;
}) {
  const { t } = useTranslation('quick-entry');
  const say = useToast();
  const outbox = useOutbox(access.slug);
  const chooser = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  // What is missing is asked when somebody wants to save, not while the line is half typed.
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState(false);
  // Somebody wanted to save before the names were there: it is done as soon as they are.
  const [waiting, setWaiting] = useState<'close' | 'next' | null>(null);
  const read = useEntry(access, names, entry, here);

  const addPhotos = (files: Iterable<File>) => {
    const { taken, refused: left } = takePhotos([...files]);
    setRefused(left);
    onPhotos((present) => [...present, ...taken]);
    field.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    addPhotos(event.clipboardData.files);
  };
  const save = async (goesOn: boolean) => {
    if (busy.current) return;
    if (!read) {
      setWaiting(goesOn ? 'next' : 'close');
      return;
    }
    if (read.missing.length > 0) {
      setAsked(true);
      return;
    }
    busy.current = true;
    setFailure(false);
    try {
      await outbox.add({
        kind: 'log',
        request: read.request,
        photos: photos.map((photo) => ({ name: photo.name, blob: photo })),
        line: entry.line,
      });
    } catch {
      // The device keeps nothing (storage switched off or full): what was typed stays where it is.
      setFailure(true);
      return;
    } finally {
      busy.current = false;
    }
    say(t('saved', { title: read.request.title }));
    onChange(({ carrier }) => ({ ...EMPTY_ENTRY, carrier }));
    onPhotos(() => []);
    setAsked(false);
    setRefused([]);
    if (goesOn) field.current?.focus();
    else onClose();
  };
  const saveNow = useEffectEvent((goesOn: boolean) => void save(goesOn));
  const isReady = read !== undefined;
  useEffect(() => {
    if (!isReady || waiting === null) return;
    const timer = setTimeout(() => saveNow(waiting === 'next'));
    return () => clearTimeout(timer);
  }, [isReady, waiting]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save(event.shiftKey);
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={press} onPaste={paste}>
      <label className={styles.label} htmlFor="quick-entry-line">
        {t('line')}
      </label>
      <p className={styles.hint} id="quick-entry-hint">
        {t('hint')}
      </p>
      <div className={styles.line}>
        <input
          ref={field}
          id="quick-entry-line"
          className={styles.input}
          autoComplete="off"
          enterKeyHint="done"
          lang="pl"
          maxLength={TEXT_LIMITS.description}
          aria-describedby="quick-entry-hint"
          value={entry.line}
          onChange={({ target }) => onChange((present) => ({ ...present, line: target.value }))}
        />
        <button type="button" className={styles.photo} onClick={() => chooser.current?.click()}>
          <Icon name="camera" />
          <span>{t('photo.add')}</span>
        </button>
        <input
          ref={chooser}
          className={styles.chooser}
          type="file"
          accept={PHOTO_TYPES}
          multiple
          tabIndex={-1}
          aria-label={t('photo.add')}
          onChange={({ target }) => {
            addPhotos(target.files ?? []);
            target.value = '';
          }}
        />
      </div>
      <EntryPhotos
        photos={photos}
        onRemove={(photo) => onPhotos((present) => present.filter((one) => one !== photo))}
      />
      {refused.length > 0 && (
        <p className={styles.problem} role="alert">
          {t('photo.refused', { names: refused.join(', ') })}
        </p>
      )}
      {names && read && (
        <EntryFields names={names} entry={entry} onChange={onChange} read={read} asked={asked} />
      )}
      {!names && !failed && <Skeleton rows={2} />}
      {failure && (
        <p className={styles.problem} role="alert">
          {t('notKept')}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" aria-keyshortcuts="Control+Enter">
          {t('save')}
        </Button>
        <Button aria-keyshortcuts="Control+Shift+Enter" onClick={() => void save(true)}>
          {t('saveAndNext')}
        </Button>
        <p className={styles.keys}>{t('keys')}</p>
      </div>
    </form>
  );
}

import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../icon/icon.js';
import { SentFile } from './sent-file.js';
import { useUploads, type SendFile } from './use-uploads.js';
import styles from './file-drop.module.css';

export interface FileDropProps<Answer> {
  label: string;
  /** Extensions with the dot. The server looks at the bytes; this only helps to choose. */
  accept: readonly string[];
  maxBytes: number;
  /** Sends one file: `(file, options) => uploadFile<EvidenceResponse>(address, file, options)`. */
  send: SendFile<Answer>;
  /** Called for each file the server has accepted and stored. */
  onSent: (answer: Answer, file: File) => void;
  multiple?: boolean;
}

/** Drag, choose, or take a photo; each file has its own progress, its own refusal and its own second try. */
export function FileDrop<Answer>({
  label,
  accept,
  maxBytes,
  send,
  onSent,
  multiple = true,
}: FileDropProps<Answer>) {
  const { t } = useTranslation('forms');
  const format = useFormat();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { uploads, start, stop, again, remove } = useUploads(send, onSent);

  // In a drawer the list begins below the edge; what happens to a file must be in sight.
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    void list.current?.scrollIntoView({ block: 'nearest' });
  }, [uploads.length]);

  const take = (files: FileList | null) => {
    if (files) start(multiple ? [...files] : [...files].slice(0, 1));
    if (chooser.current) chooser.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const types = format.list(accept.map((extension) => extension.slice(1).toUpperCase()));

  return (
    <div className={styles.part}>
      <p className={styles.label} id={`${id}-label`}>
        {label}
      </p>
      <div
        className={styles.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" />
        <p>
          <span className={styles.drop}>{t('fileDrop.drop')} </span>
          <label className={styles.choose}>
            <input
              ref={chooser}
              type="file"
              accept={accept.join(',')}
              multiple={multiple}
              aria-describedby={`${id}-label ${id}-accepted`}
              onChange={(event) => take(event.target.files)}
            />
            {t('fileDrop.choose')}
          </label>
        </p>
        <label className={`${styles.choose} ${styles.camera}`}>
          <input
            type="file"
            accept="image/*"
            capture="environment"
            aria-describedby={`${id}-label`}
            onChange={(event) => take(event.target.files)}
          />
          <Icon name="camera" /> {t('fileDrop.camera')}
        </label>
        <p className={styles.accepted} id={`${id}-accepted`}>
          {t('fileDrop.accepted', { types, size: format.fileSize(maxBytes) })}
        </p>
      </div>
      {uploads.length > 0 && (
        <ul className={styles.files} ref={list}>
          {uploads.map((upload) => (
            <SentFile key={upload.id} upload={upload} onStop={stop} onAgain={again} onRemove={remove} />
          ))}
        </ul>
      )}
    </div>
  );
}

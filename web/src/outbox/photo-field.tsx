import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { FieldGroup } from '../design/field/field-group.js';
import type { OutboxPhoto } from './entry.js';
import { EntryPhotos } from './entry-photos.js';
import styles from './outbox-entry.module.css';

/** What phones make and browsers show; nothing else is a photo here. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif';

export interface PhotoFieldProps {
  photos: readonly OutboxPhoto[];
  onChange: (photos: readonly OutboxPhoto[]) => void;
}

/** Pictures that go with an entry; they need no network until they are sent. */
export function PhotoField({ photos, onChange }: PhotoFieldProps) {
  const { t } = useTranslation('outbox');
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].map((file) => ({ name: file.name, blob: file }));
    onChange([...photos, ...taken]);
  };
  return (
    <FieldGroup optional label={t('photo.label')} hint={t('photo.hint')}>
      <div>
        <Button size="small" icon="camera" onClick={() => chooser.current?.click()}>
          {t('photo.add')}
        </Button>
      </div>
      <input
        ref={chooser}
        className={styles.chooser}
        type="file"
        tabIndex={-1}
        multiple
        accept={ACCEPTED}
        aria-label={t('photo.label')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same picture may be chosen again after it was removed.
          currentTarget.value = '';
        }}
      />
      <EntryPhotos photos={photos} />
      {photos.length > 0 && (
        <div className={styles.actions}>
          {photos.map((photo, index) => (
            <Button
              key={`${index} ${photo.name}`}
              size="small"
              variant="quiet"
              icon="close"
              onClick={() => onChange(photos.filter((one) => one !== photo))}
            >
              {t('photo.remove', { name: photo.name })}
            </Button>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

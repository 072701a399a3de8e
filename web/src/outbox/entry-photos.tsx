import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxPhoto } from './entry.js';
import styles from './outbox-entry.module.css';

/** The pictures that wait with an entry. */
export function EntryPhotos({ photos }: { photos: readonly OutboxPhoto[] }) {
  const { t } = useTranslation('outbox');
  if (photos.length === 0) return null;
  return (
    <ul className={styles.photos} aria-label={t('photos', { count: photos.length })}>
      {photos.map((photo, index) => (
        <li key={`${index} ${photo.name}`}>
          <Photo photo={photo} />
        </li>
      ))}
    </ul>
  );
}

/** A picture that the browser cannot show (HEIC) is named. */
function Photo({ photo: { name, blob } }: { photo: OutboxPhoto }) {
  const [isShown, setShown] = useState(true);
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  if (!isShown) return <span className={styles.name}>{name}</span>;
  return <img className={styles.photo} ref={show} alt={name} onError={() => setShown(false)} />;
}

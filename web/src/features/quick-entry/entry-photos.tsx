import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/button/icon-button.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './entry-photos.module.css';

/** The photos that go with the entry. */
export function EntryPhotos({
  photos,
  onRemove,
}: {
  photos: readonly File[];
  onRemove: (photo: File) => void;
}) {
  const { t } = useTranslation('quick-entry');
  if (photos.length === 0) return null;
  return (
    <ul className={styles.photos} aria-label={t('photo.list')}>
      {photos.map((photo, index) => (
        <Photo key={`${photo.name} ${index}`} photo={photo} onRemove={() => onRemove(photo)} />
      ))}
    </ul>
  );
}

function Photo({ photo, onRemove }: { photo: File; onRemove: () => void }) {
  const { t } = useTranslation('quick-entry');
  const format = useFormat();
  const address = useMemo(() => URL.createObjectURL(photo), [photo]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <li className={styles.photo}>
      {/* Its name stands beside it; a browser that cannot show the format shows the name only. */}
      <img src={address} alt="" />
      <span className={styles.name}>
        {photo.name} <span className={styles.size}>{format.fileSize(photo.size)}</span>
      </span>
      <IconButton icon="close" label={t('photo.remove', { name: photo.name })} onClick={onRemove} />
    </li>
  );
}

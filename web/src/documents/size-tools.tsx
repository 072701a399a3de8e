import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { IconButton } from '../design/button/icon-button.js';
import { useFormat } from '../i18n/use-format.js';
import { larger, LARGEST, smaller, SMALLEST, type Zoom } from './zoom.js';
import styles from './document.module.css';

export interface SizeToolsProps {
  zoom: Zoom;
  /** Times its own size, as it is seen now. */
  scale: number;
  onZoom: (zoom: Zoom) => void;
  onRotate: () => void;
}

/** Smaller, larger, as wide as the frame, and a quarter of a turn. */
export function SizeTools({ zoom, scale, onZoom, onRotate }: SizeToolsProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <div className={styles.tools} role="group" aria-label={t('size')}>
      <IconButton
        icon="minus"
        label={t('smaller')}
        disabled={scale <= SMALLEST}
        onClick={() => onZoom(smaller(scale))}
      />
      <span className={styles.scale}>{format.wholePercent(Math.round(scale * 100))}</span>
      <IconButton
        icon="add"
        label={t('larger')}
        disabled={scale >= LARGEST}
        onClick={() => onZoom(larger(scale))}
      />
      <Button
        size="small"
        variant="quiet"
        aria-pressed={zoom === 'width'}
        onClick={() => onZoom(zoom === 'width' ? 1 : 'width')}
      >
        {t('fitWidth')}
      </Button>
      <IconButton icon="turn" label={t('rotate')} onClick={onRotate} />
    </div>
  );
}

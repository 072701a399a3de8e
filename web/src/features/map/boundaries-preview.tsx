import { useMemo, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BOUNDARY_TEXT_LIMITS } from '@miara/shared';
import type { BoundaryCheckResponse, UnitRefDto } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { BoundaryMap } from '../../maps/boundary-map.js';
import { drawBoundaries } from '../../maps/draw-boundaries.js';
import { useMapKeys } from '../../maps/use-map-keys.js';
import { workingAddress } from '../../navigation/addresses.js';
import { takeBoundaries } from './map-queries.js';
import styles from './boundaries-settings.module.css';

export interface BoundariesPreviewProps {
  tenant: string;
  file: File;
  checked: BoundaryCheckResponse;
  /** Taken, or put aside. */
  onDone: () => void;
}

/** How a file would be drawn, whom it leaves out, and whom it comes from; then it is taken. */
export function BoundariesPreview({ tenant, file, checked, onDone }: BoundariesPreviewProps) {
  const { t } = useTranslation('maps');
  const format = useFormat();
  const pick = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [notes, setNotes] = useState({
    source: t('settings.defaultSource'),
    licence: t('settings.defaultLicence'),
    describedOn: '',
  });
  const take = useMutation({
    mutationFn: () => takeBoundaries(tenant, file, notes),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('settings.saved'));
      onDone();
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!take.isPending) take.mutate();
  };
  const names = (units: readonly UnitRefDto[]) =>
    format.list(units.map(({ displayName }) => pick(displayName)));
  return (
    <div className={styles.preview}>
      <h3>{t('preview.title', { file: file.name })}</h3>
      <ul className={styles.facts}>
        <li>{t('preview.drawn', { count: checked.drawn.length })}</li>
        <li>{t('preview.property', { property: checked.property })}</li>
        <li>
          {t('preview.points', {
            found: format.number(checked.pointsFound),
            kept: format.number(checked.pointsKept),
          })}
        </li>
        {checked.missing.length > 0 && <li>{t('preview.missing', { units: names(checked.missing) })}</li>}
        {checked.otherKind.length > 0 && (
          <li>{t('preview.otherKind', { units: names(checked.otherKind) })}</li>
        )}
        {checked.others > 0 && <li>{t('preview.others', { count: checked.others })}</li>}
      </ul>
      <Drawn tenant={tenant} checked={checked} />
      <Form onSubmit={save}>
        <TextField
          label={t('preview.source')}
          value={notes.source}
          maxLength={BOUNDARY_TEXT_LIMITS.source}
          onChange={({ target }) => setNotes({ ...notes, source: target.value })}
        />
        <TextField
          label={t('preview.licence')}
          value={notes.licence}
          maxLength={BOUNDARY_TEXT_LIMITS.licence}
          onChange={({ target }) => setNotes({ ...notes, licence: target.value })}
        />
        <DateField
          label={t('preview.describedOn')}
          optional
          value={notes.describedOn}
          onChange={(describedOn) => setNotes({ ...notes, describedOn })}
        />
        {take.error && <ProblemNotice problem={problemOf(take.error)} />}
        <div className={styles.buttons}>
          <Button
            type="submit"
            variant="primary"
            busy={take.isPending}
            disabled={notes.source.trim() === '' || notes.licence.trim() === ''}
          >
            {t('preview.take')}
          </Button>
          <Button type="button" variant="quiet" onClick={onDone}>
            {t('preview.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** Gminas and cities over their powiats; each names itself. */
function Drawn({ tenant, checked }: { tenant: string; checked: BoundaryCheckResponse }) {
  const { t } = useTranslation('maps');
  const pick = usePickText();
  const drawing = useMemo(
    () => drawBoundaries(checked.shapes.map(({ teryt, polygons }) => ({ key: teryt, polygons }))),
    [checked],
  );
  const gminas = checked.drawn.filter(({ teryt }) => teryt.length === 7);
  const shown = gminas.length > 0 ? gminas : checked.drawn;
  const keys = useMapKeys(
    drawing.shapes.flatMap(({ key, at }) =>
      shown.some(({ teryt }) => teryt === key) ? [{ key, x: at.x, y: at.y }] : [],
    ),
  );
  return (
    <BoundaryMap
      id="boundaries-preview"
      label={t('preview.map')}
      drawing={drawing}
      behind={new Set(checked.drawn.flatMap(({ teryt }) => (teryt.length === 4 ? [teryt] : [])))}
      keys={keys}
      places={shown.map(({ teryt, displayName }) => ({
        key: teryt,
        name: pick(displayName),
        look: 'to_24',
        word: `TERYT ${teryt}`,
        href: workingAddress(tenant, `units/${teryt}`),
      }))}
    />
  );
}

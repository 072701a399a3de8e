import { useTranslation } from 'react-i18next';
import type { FunnelUnitResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';

export interface MadeOfUnitsProps<Row, Name extends string> {
  tenant: string;
  units: readonly Row[];
  /** What is counted of each unit, in this order. */
  counts: readonly Name[];
  header: (name: Name) => string;
  count: (row: Row, name: Name) => number;
}

/** The units that a chart is made of, each with its counts and its explanation; closed until somebody asks. */
export function MadeOfUnits<Row extends Pick<FunnelUnitResponse, 'unit' | 'explain'>, Name extends string>({
  tenant,
  units,
  counts,
  header,
  count,
}: MadeOfUnitsProps<Row, Name>) {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const pickText = usePickText();
  return (
    <Disclosure summary={t('byUnit')}>
      <DataTable
        caption={t('byUnit')}
        captionHidden
        compact
        rows={units}
        rowKey={({ unit }) => unit.teryt}
        empty={null}
        columns={[
          {
            key: 'unit',
            header: t('column.unit'),
            rowHeader: true,
            cell: ({ unit, explain }) => (
              <Link href={explainAddress(tenant, explain)}>{pickText(unit.displayName)}</Link>
            ),
          },
          ...counts.map((name) => ({
            key: name,
            header: header(name),
            align: 'end' as const,
            cell: (row: Row) => format.number(count(row, name)),
          })),
        ]}
      />
    </Disclosure>
  );
}

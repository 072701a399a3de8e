import { useTranslation } from 'react-i18next';
import type { ShareDto } from '@miara/shared/api';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import { useFormat } from '../../../i18n/use-format.js';
import { PublicFrame } from '../layout/public-frame.js';
import { DataNote } from '../parts/data-note.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import { SourceLine } from '../parts/source-line.js';
import { WithdrawnNotice } from '../parts/withdrawn-notice.js';
import type { PublicViewOf } from '../public-page.js';
import { groupByPart } from '../rules/group-standings.js';
import { usePublicPlace } from '../use-public-place.js';
import { ContentText } from '../parts/content-text.js';
import flow from '../parts/page-flow.module.css';
import table from '../parts/part-table.module.css';

/** Every item of the standard with the share of units that have it: what is common and what nobody has. */
export function ItemsPage({ items: { tenant, publication, areas, items } }: PublicViewOf<'items'>) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { to } = usePublicPlace();
  const percent = ({ hasData, numerator, denominator }: ShareDto) =>
    (hasData ? format.percent(numerator, denominator) : null) ?? t('noData.value');
  const nobody = items.filter(
    ({ units }) => units.hasData && units.denominator > 0 && units.numerator === 0,
  ).length;
  return (
    <PublicFrame tenant={tenant} current="items">
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle
            title={t('items.title')}
            lead={t('items.lead', { count: items.length, standard: publication.standardVersion })}
          />
          <p>{nobody === 0 ? t('items.allHave') : t('items.nobodyHas', { count: nobody })}</p>
          <WithdrawnNotice publication={publication} />
          <SourceLine publication={publication} />
        </div>
        {groupByPart(areas, items, (item, area) => item.area === area.code).map(({ part: area, things }) => (
          <Section key={area.code} id={area.code} title={<ContentText text={area.title} />}>
            <table className={table.table}>
              <caption>
                <ContentText text={area.title} />
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('items.item')}</th>
                  <th scope="col">{t('items.units')}</th>
                  <th scope="col">{t('items.residents')}</th>
                </tr>
              </thead>
              <tbody>
                {things.map(({ code, title, units, residents }) => (
                  <tr key={code}>
                    <th scope="row">
                      <a href={to.item(tenant.slug, code)}>
                        <ContentText text={title} />
                      </a>
                      <span className={table.fact}>{code}</span>
                      <CoverageBar {...units} declared={units.numerator} thin />
                    </th>
                    <td className={table.main}>
                      {percent(units)}
                      {units.hasData && <span className={table.fact}>{t('outOf', { ...units })}</span>}
                    </td>
                    <td>{percent(residents)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        ))}
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}

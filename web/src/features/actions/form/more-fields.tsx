import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACTION_AUDIENCES, ACTION_VISIBILITIES, type ActionVisibility } from '@miara/shared';
import type { FundingSourcesResponse, PartnersResponse } from '@miara/shared/api';
import { fundingSourcesQuery } from '../../../api/action-lists-queries.js';
import { partnersQuery } from '../../../api/partners-query.js';
import { CheckboxList } from '../../../design/checkbox-list/checkbox-list.js';
import { Select } from '../../../design/select/select.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { sumOf, type ActionDraft } from '../action-draft.js';
import { parseCost, parseCount } from '../amounts.js';
import { AmountRows } from './amount-rows.js';
import { MoreGroup } from './more-group.js';
import { PartnerRows } from './partner-rows.js';
import { SharesField } from './shares-field.js';
import styles from './form-parts.module.css';

export type PartnerField = 'organisers' | 'partners';

export interface MoreFieldsProps {
  tenant: string;
  draft: ActionDraft;
  set: (change: Partial<ActionDraft>) => void;
  /** Id and error of a field, as the form has them. */
  field: (name: string) => { id: string; error: string | undefined };
  nameOf: (teryt: string) => string;
  onNewPartner: (field: PartnerField) => void;
}

/** Languages that actions in Poland are held in; any other one stays when it is there. */
const LANGUAGES = ['pl', 'uk', 'be', 'ru', 'en', 'de', 'fr', 'es', 'ar', 'ka', 'hy', 'vi', 'tr', 'hi', 'zh'];

const NO_SOURCES: FundingSourcesResponse['sources'] = [];
const NO_PARTNERS: PartnersResponse['partners'] = [];

/** What fewer actions need: for whom, with whom, who paid, who gets how much, who may see it. */
export function MoreFields({ tenant, draft, set, field, nameOf, onNewPartner }: MoreFieldsProps) {
  const { t } = useTranslation(['action-details', 'vocabulary']);
  const pickText = usePickText();
  const format = useFormat();
  const sources = useQuery(fundingSourcesQuery(tenant)).data?.sources ?? NO_SOURCES;
  const partners = useQuery(partnersQuery(tenant)).data?.partners ?? NO_PARTNERS;
  const languageNames = new Intl.DisplayNames(format.language, { type: 'language' });
  const wrong = (...names: string[]) => names.some((name) => field(name).error !== undefined);
  const audiences = ACTION_AUDIENCES.map((value) => ({
    value,
    label: t(`vocabulary:actionAudience.${value}`),
  }));
  const funds = sources
    .filter(({ code, active }) => active || draft.funding.some((row) => row.code === code))
    .map(({ code, name }) => ({ value: code, label: pickText(name) }));
  const cost = parseCost(draft.cost);
  const paid = sumOf(
    draft.funding.map(({ amount }) => amount),
    parseCost,
  );
  const rest = cost === null || paid === undefined ? null : cost - paid;
  const partnerNames = [...draft.organisers, ...draft.partners].flatMap(
    (id) => partners.find((partner) => partner.id === id)?.name ?? [],
  );
  const splits = draft.units.length > 1 && (parseCount(draft.peopleReached) !== null || cost !== null);
  return (
    <section className={styles.more} aria-labelledby="action-more">
      <h2 id="action-more">{t('more')}</h2>
      <MoreGroup
        title={t('group.audience')}
        said={
          draft.audiences.length + draft.languages.length === 0
            ? null
            : format.list([
                ...draft.audiences.map(({ code }) => t(`vocabulary:actionAudience.${code}`)),
                ...draft.languages.map((code) => languageNames.of(code) ?? code),
              ])
        }
        wrong={wrong('audiences', 'languages')}
      >
        <AmountRows
          {...field('audiences')}
          optional
          label={t('field.audiences')}
          hint={t('hint.audiences')}
          options={audiences}
          rows={draft.audiences}
          addLabel={t('add.audience')}
          amountLabel={(name) => t('amount.people', { name })}
          inputMode="numeric"
          onChange={(rows) => set({ audiences: rows })}
        />
        <CheckboxList
          {...field('languages')}
          optional
          label={t('field.languages')}
          options={[...new Set([...LANGUAGES, ...draft.languages])].map((code) => ({
            value: code,
            label: languageNames.of(code) ?? code,
          }))}
          selected={draft.languages}
          onChange={(languages) => set({ languages })}
        />
      </MoreGroup>
      <MoreGroup
        title={t('group.partners')}
        said={partnerNames.length === 0 ? null : format.list(partnerNames)}
        wrong={wrong('organisers', 'partners')}
      >
        <PartnerRows
          {...field('organisers')}
          optional
          label={t('field.organisers')}
          hint={t('hint.organisers')}
          partners={partners}
          chosen={draft.organisers}
          elsewhere={draft.partners}
          addLabel={t('add.organiser')}
          onChange={(organisers) => set({ organisers })}
          onNew={() => onNewPartner('organisers')}
        />
        <PartnerRows
          {...field('partners')}
          optional
          label={t('field.partners')}
          partners={partners}
          chosen={draft.partners}
          elsewhere={draft.organisers}
          addLabel={t('add.partner')}
          onChange={(chosen) => set({ partners: chosen })}
          onNew={() => onNewPartner('partners')}
        />
      </MoreGroup>
      <MoreGroup
        title={t('group.money')}
        said={
          draft.funding.length === 0
            ? null
            : format.list(
                draft.funding.map(({ code }) => funds.find(({ value }) => value === code)?.label ?? code),
              )
        }
        wrong={wrong('funding')}
      >
        <AmountRows
          {...field('funding')}
          optional
          label={t('field.funding')}
          hint={t(cost === null ? 'hint.fundingCostFirst' : 'hint.funding')}
          options={funds}
          rows={draft.funding}
          addLabel={t('add.source')}
          amountLabel={(name) => t('amount.money', { name })}
          inputMode="decimal"
          sum={
            draft.funding.length === 0 || rest === null
              ? undefined
              : t(rest < 0 ? 'money.over' : rest === 0 ? 'money.all' : 'money.rest', {
                  amount: format.money(Math.abs(rest)),
                })
          }
          onChange={(funding) => set({ funding })}
        />
      </MoreGroup>
      {splits && (
        <MoreGroup
          title={t('group.shares')}
          said={draft.shares === null ? t('shares.saidEqual') : t('shares.saidSet')}
          wrong={wrong('shares')}
        >
          <SharesField
            {...field('shares')}
            label={t('field.shares')}
            hint={t('hint.shares')}
            draft={draft}
            nameOf={nameOf}
            onChange={(shares) => set({ shares })}
          />
        </MoreGroup>
      )}
      <MoreGroup
        title={t('group.visibility')}
        said={draft.visibility === 'internal' ? null : t('vocabulary:actionVisibility.public')}
        wrong={wrong('visibility')}
      >
        <Select
          {...field('visibility')}
          label={t('field.visibility')}
          hint={t('hint.visibility')}
          value={draft.visibility}
          options={ACTION_VISIBILITIES.map((value) => ({
            value,
            label: t(`vocabulary:actionVisibility.${value}`),
          }))}
          onChange={(visibility) => set({ visibility: visibility as ActionVisibility })}
        />
      </MoreGroup>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../../design/button/button.js';
import { Select } from '../../../design/select/select.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { badgeCode, CARD, frameCode, LEAGUE } from './embed-codes.js';
import flow from '../parts/page-flow.module.css';
import styles from './embeds.module.css';

/** "Embed this": choose a government, see what it looks like, copy the code. */
export function EmbedPage({ embed, origin }: PublicViewOf<'embed'> & { origin: string }) {
  const { t } = useTranslation(['public-embed', 'scorecards', 'vocabulary']);
  const pick = usePickText();
  const { place, to } = usePublicPlace();
  const { tenant, units, chosen } = embed;
  const { unit } = chosen;
  const name = pick(unit.displayName);
  const kind = t(`vocabulary:unitKind.${unit.kind}`);
  const card = to.card(tenant.slug, unit.teryt);
  const league = to.league(tenant.slug, unit.kind);
  const leagueTitle = t('public-embed:league.title', { kind });
  return (
    <PublicFrame tenant={tenant}>
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.start(), label: t('scorecards:frame.start') },
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                ]}
              />
            }
            title={t('public-embed:page.title')}
            lead={t('public-embed:page.lead')}
          />
          <form className={styles.choice} action={place.path}>
            {place.language !== 'pl' && <input type="hidden" name="lang" value={place.language} />}
            <Select
              id="unit"
              name="unit"
              label={t('public-embed:page.unit')}
              defaultValue={unit.teryt}
              options={units.map(({ unit: one }) => ({
                value: one.teryt,
                label: `${pick(one.displayName)} (${t(`vocabulary:unitKind.${one.kind}`)})`,
              }))}
            />
            <Button type="submit">{t('public-embed:page.show')}</Button>
          </form>
        </div>
        <Section id="card" title={t('public-embed:page.card')} lead={t('public-embed:page.cardLead')}>
          <div className={styles.pair}>
            <iframe
              className={styles.preview}
              src={card}
              title={name}
              width={CARD.width}
              height={CARD.height}
              loading="lazy"
            />
            <Code label={t('public-embed:page.cardCode')} code={frameCode(origin + card, name, CARD)} />
          </div>
        </Section>
        <Section id="badge" title={t('public-embed:page.badge')} lead={t('public-embed:page.badgeLead')}>
          <div className={styles.pair}>
            <p>
              <img src={to.badge(tenant.slug, unit.teryt)} alt={name} height={24} />
            </p>
            <Code
              label={t('public-embed:page.badgeCode')}
              code={badgeCode({
                page: origin + to.unit(tenant.slug, unit.teryt),
                badge: origin + to.badge(tenant.slug, unit.teryt),
                name: `${name} · ${tenant.shortName}`,
              })}
            />
          </div>
        </Section>
        <Section id="league" title={t('public-embed:page.league')} lead={t('public-embed:page.leagueLead')}>
          <div className={styles.pair}>
            <iframe
              className={styles.preview}
              src={league}
              title={leagueTitle}
              width={LEAGUE.width}
              height={LEAGUE.height}
              loading="lazy"
            />
            <Code
              label={t('public-embed:page.leagueCode')}
              code={frameCode(origin + league, leagueTitle, LEAGUE)}
            />
          </div>
        </Section>
        <Section id="image" title={t('public-embed:page.image')} lead={t('public-embed:page.imageLead')}>
          <p>
            <a href={to.shareImage(tenant.slug, unit.teryt)}>
              <img
                className={styles.image}
                src={to.shareImage(tenant.slug, unit.teryt)}
                alt={t('public-embed:page.imageAlt', { unit: name })}
                width={1200}
                height={630}
                loading="lazy"
              />
            </a>
          </p>
        </Section>
        <Section id="oembed" title="oEmbed">
          <p>{t('public-embed:page.oembed')}</p>
          <p className={styles.privacy}>{t('public-embed:page.privacy')}</p>
        </Section>
      </div>
    </PublicFrame>
  );
}

/** A code to be copied: one click into it and "select all" is all it takes, with or without scripts. */
function Code({ label, code }: { label: string; code: string }) {
  return (
    <label className={styles.code}>
      {label}
      <textarea readOnly rows={5} spellCheck={false} value={code} />
    </label>
  );
}

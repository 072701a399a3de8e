import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../../design/button/button.js';
import { Notice } from '../../../design/notice/notice.js';
import { TextField } from '../../../design/text-field/text-field.js';
import { PublicFrame } from '../layout/public-frame.js';
import { PageTitle } from '../parts/page-title.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';
import styles from './subscribe.module.css';

/** News by mail: the form, and each step after it. Works without scripts; sets no cookie. */
export function SubscribePage({ subscribe, address }: PublicViewOf<'subscribe'> & { address: string }) {
  const { t } = useTranslation(['public-subscribe', 'scorecards']);
  const { to } = usePublicPlace();
  const { tenant, step } = subscribe;
  // Where no letters are sent, none is promised.
  const promises = subscribe.step !== 'form' || subscribe.offered;
  return (
    <PublicFrame tenant={tenant}>
      <div className={`${flow.flow} ${flow.narrow}`}>
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
            title={t(`public-subscribe:${step}.title`)}
            lead={promises && t(`public-subscribe:${step}.lead`)}
          />
        </div>
        {subscribe.step === 'form' && <SubscribeForm subscribe={subscribe} address={address} />}
        {(step === 'confirm' || step === 'end') && (
          <form method="post" action={address}>
            <Button type="submit" variant="primary">
              {t(`public-subscribe:${step}.button`)}
            </Button>
          </form>
        )}
        {step === 'gone' && (
          <p>
            <a href={to.subscribe(tenant.slug)}>{t('public-subscribe:form.title')}</a>
          </p>
        )}
        {step !== 'form' && (
          <p>
            <a href={to.overview(tenant.slug)}>{t('public-subscribe:back')}</a>
          </p>
        )}
      </div>
    </PublicFrame>
  );
}

function SubscribeForm({
  subscribe,
  address,
}: {
  subscribe: Extract<PublicViewOf<'subscribe'>['subscribe'], { step: 'form' }>;
  address: string;
}) {
  const { t } = useTranslation('public-subscribe');
  const { to } = usePublicPlace();
  const { tenant, about, token, problem, offered } = subscribe;
  if (!offered)
    return (
      <Notice
        title={t('form.notOffered')}
        action={
          <a href={to.feed(tenant.slug)} type="application/atom+xml">
            {t('form.feed')}
          </a>
        }
      />
    );
  return (
    <>
      {problem === 'expired' && <Notice tone="warning" title={t('form.expired')} />}
      <form className={styles.form} method="post" action={address} noValidate>
        <p>
          <strong>{about}</strong>
        </p>
        <input type="hidden" name="token" value={token} />
        <TextField
          id="address"
          name="address"
          type="email"
          label={t('form.address')}
          hint={t('form.hint')}
          error={problem === 'address' ? t('form.wrong') : undefined}
          autoComplete="email"
          maxLength={254}
          required
        />
        {/* Nobody sees it; machines fill it in. */}
        <div className={styles.trap} aria-hidden="true">
          <label>
            {t('form.trap')}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <div>
          <Button type="submit" variant="primary">
            {t('form.button')}
          </Button>
        </div>
      </form>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('privacy.title')}</h2>
        <p>{t('privacy.text')}</p>
      </section>
    </>
  );
}

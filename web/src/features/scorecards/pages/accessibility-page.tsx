import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { PublicFrame } from '../layout/public-frame.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import flow from '../parts/page-flow.module.css';

/** When the statement was written and last looked through; change both with its words. */
const WRITTEN_ON = '2026-11-22';
const REVIEWED_ON = '2026-11-22';

/** The acts and the office the statement leans on. */
const ACT = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190000848';
const OMBUDSMAN = 'https://bip.brpo.gov.pl/';

/**
 * The accessibility statement in the form the act of 4 April 2019 asks for. The `a11y-…` ids are those of the
 * ministry's "Warunki techniczne publikacji oraz struktura dokumentu elektronicznego deklaracji dostępności",
 * by which checking tools find the parts.
 */
export function AccessibilityPage() {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const list = (key: string) => t(key, { returnObjects: true }) as unknown as readonly string[];
  return (
    <PublicFrame>
      <div className={`${flow.flow} ${flow.narrow}`} id="a11y-deklaracja">
        <div className={flow.top}>
          <PageTitle title={t('a11y.title')} />
          <p id="a11y-wstep">
            <span id="a11y-podmiot">{t('a11y.operator')}</span> {t('a11y.commitment')}{' '}
            <a href={ACT} rel="external">
              {t('a11y.act')}
            </a>
            . {t('a11y.scope')} <span id="a11y-url">{t('a11y.website')}</span>.
          </p>
          <p>{t('a11y.operatorNote')}</p>
        </div>

        <Section id="a11y-status" title={t('a11y.status')}>
          <p>{t('a11y.statusText')}</p>
          <h3>{t('a11y.gaps')}</h3>
          <ul>
            {list('a11y.gapList').map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
          <h3>{t('a11y.done')}</h3>
          <ul>
            {list('a11y.doneList').map((done) => (
              <li key={done}>{done}</li>
            ))}
          </ul>
        </Section>

        <Section id="a11y-prepared" title={t('a11y.prepared')}>
          <p>
            {t('a11y.writtenOn')}{' '}
            <time id="a11y-data-sporzadzenie" dateTime={WRITTEN_ON}>
              {format.day(WRITTEN_ON)}
            </time>
            .
          </p>
          <p>
            {t('a11y.reviewedOn')}{' '}
            <time id="a11y-data-przeglad" dateTime={REVIEWED_ON}>
              {format.day(REVIEWED_ON)}
            </time>
            .
          </p>
          <p>{t('a11y.method')}</p>
        </Section>

        <Section id="a11y-kontakt" title={t('a11y.contact')}>
          {list('a11y.contactText').map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>

        <Section id="a11y-procedura" title={t('a11y.procedure')}>
          <p>{t('a11y.procedureRight')}</p>
          <ul>
            {list('a11y.procedureRequest').map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{t('a11y.procedureTerms')}</p>
          <p>
            {t('a11y.procedureComplaint')}{' '}
            <a href={OMBUDSMAN} rel="external">
              {t('a11y.ombudsman')}
            </a>
            .
          </p>
        </Section>

        <Section id="a11y-architektura" title={t('a11y.building')}>
          <p>{t('a11y.buildingText')}</p>
        </Section>
      </div>
    </PublicFrame>
  );
}

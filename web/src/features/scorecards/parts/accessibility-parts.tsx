import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Section } from './section.js';

/**
 * Parts of an accessibility statement in the form the act of 4 April 2019 asks for. The `a11y-…` ids are those of the
 * ministry's "Warunki techniczne publikacji oraz struktura dokumentu elektronicznego deklaracji dostępności", by
 * which checking tools find the parts.
 */

/** The acts and the office the statement leans on. */
const ACT = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190000848';
const OMBUDSMAN = 'https://bip.brpo.gov.pl/';

/** Who undertakes what, for which pages. */
export function AccessibilityOpening({ operator, scope }: { operator: string; scope: string }) {
  const { t } = useTranslation('scorecards');
  return (
    <p id="a11y-wstep">
      <span id="a11y-podmiot">{operator}</span> {t('a11y.commitment')}{' '}
      <a href={ACT} rel="external">
        {t('a11y.act')}
      </a>
      . {t('a11y.scope')} <span id="a11y-url">{scope}</span>.
    </p>
  );
}

export function AccessibilityStatus() {
  const { t } = useTranslation('scorecards');
  return (
    <Section id="a11y-status" title={t('a11y.status')}>
      <p>{t('a11y.statusText')}</p>
      <h3>{t('a11y.gaps')}</h3>
      <Listed texts="a11y.gapList" />
      <h3>{t('a11y.done')}</h3>
      <Listed texts="a11y.doneList" />
    </Section>
  );
}

/** When the statement was written and last looked through, and how it was made. */
export function AccessibilityDates({
  days: { writtenOn, reviewedOn },
  children,
}: {
  days: { writtenOn: string; reviewedOn: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  return (
    <Section id="a11y-prepared" title={t('a11y.prepared')}>
      <p>
        {t('a11y.writtenOn')}{' '}
        <time id="a11y-data-sporzadzenie" dateTime={writtenOn}>
          {format.day(writtenOn)}
        </time>
        .
      </p>
      <p>
        {t('a11y.reviewedOn')}{' '}
        <time id="a11y-data-przeglad" dateTime={reviewedOn}>
          {format.day(reviewedOn)}
        </time>
        .
      </p>
      {children}
      <p>{t('a11y.method')}</p>
    </Section>
  );
}

export function AccessibilityHowToReport() {
  const texts = useTexts('a11y.contactText');
  return texts.map((text) => <p key={text}>{text}</p>);
}

/** Requests, complaints, and the buildings, of which there are none. */
export function AccessibilityProcedure() {
  const { t } = useTranslation('scorecards');
  return (
    <>
      <Section id="a11y-procedura" title={t('a11y.procedure')}>
        <p>{t('a11y.procedureRight')}</p>
        <Listed texts="a11y.procedureRequest" />
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
    </>
  );
}

function Listed({ texts: key }: { texts: string }) {
  const texts = useTexts(key);
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function useTexts(key: string): readonly string[] {
  const { t } = useTranslation('scorecards');
  return t(key, { returnObjects: true }) as unknown as readonly string[];
}

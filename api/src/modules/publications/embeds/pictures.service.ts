import { pickText, type PublicLanguage } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/http/domain-error.js';
import { presentItem } from '../items.presenter.js';
import { presentGroup, presentPublicUnit } from '../public.presenter.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { PICTURE_WORDS } from './picture-words.js';
import type { PicturedFigure } from './share-image.js';

/** Whose figure is drawn. */
export type Drawn = { kind: 'tenant' } | { kind: 'unit'; teryt: string } | { kind: 'item'; code: string };

/** Figures of a publication as pictures show them. */
@Injectable()
export class PicturesService {
  constructor(private readonly publics: PublicService) {}

  /** 404 when the unit or the item is not in the publication. */
  async figure(opened: OpenPublication, drawn: Drawn, language: PublicLanguage): Promise<PicturedFigure> {
    const { tenant, publication } = opened;
    const words = PICTURE_WORDS[language];
    const common = {
      language,
      standardVersion: publication.standardVersion,
      publication: {
        number: publication.number,
        asOf: publication.asOf,
        withdrawn: publication.withdrawnAt !== null,
      },
    };
    if (drawn.kind === 'item') {
      const { code, title, units } = presentItem(await this.publics.item(opened, drawn.code));
      return {
        ...common,
        title: pickText(title, language).text,
        place: `${tenant.shortName} · ${code}`,
        figure: { ...units, declared: units.numerator, hasData: units.hasData && units.denominator > 0 },
        finding: words.haveIt(units.numerator, units.denominator),
      };
    }
    const all = await this.publics.find(opened, undefined);
    if (drawn.kind === 'tenant') {
      const { views } = presentGroup(opened, { key: 'metropolis', title: null }, all.units);
      return {
        ...common,
        title: pickText(tenant.name, language).text,
        place: 'Miara',
        figure: views.equalUnits,
        finding: words.mean(views.equalUnits.units),
      };
    }
    const counted = all.units.find(({ unit }) => unit.teryt === drawn.teryt);
    if (!counted) throw new DomainError('not_found');
    const { unit, figure } = presentPublicUnit(opened, counted);
    return {
      ...common,
      title: pickText(unit.displayName, language).text,
      place: tenant.shortName,
      figure,
      finding: words.confirmed(figure.numerator, figure.denominator),
    };
  }
}

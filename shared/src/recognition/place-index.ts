import { adjectiveForms, formsOf } from './place-forms.js';
import type { KnownUnit } from './recognised.js';
import { fold } from '../text/fold.js';

/** All units of one name: the town of Puck and the rural gmina of Puck are one place to the ear. */
export interface Place {
  readonly units: readonly KnownUnit[];
  /** Of each word of the name, the forms in which it is written. */
  readonly words: readonly (readonly string[])[];
  /** The name itself, in small letters. */
  readonly name: readonly string[];
  /** A name that is an everyday word as well ("linia", "gniew"). */
  readonly isWord: boolean;
}

export interface PlaceIndex {
  /** Places by the folded forms of their first words. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Land powiats by the folded forms of their adjectives. */
  readonly powiats: ReadonlyMap<string, readonly Place[]>;
  readonly units: readonly KnownUnit[];
}

/** Names of gminas and towns that mean something else to everybody; they count only where a place is meant. */
const EVERYDAY_WORDS = new Set(
  (
    'linia gniew pszczolki biala sucha nowe stare dobra dobre brody police kosy pila lipno lipnica mosty krosno wrona ' +
    'kolo ryn lek dab las lasy sady rogi potok janow sokoly ruda czarna kamien huta rudnik miasto miastko gora gorka ' +
    'most brzeg lodz bieg marki zabki tluszcz slup krzywa lubomia wiazowna iwa wola wolka rada cisna osiek kleszcze ' +
    'przystan glinka kozy zawady wierzby lubin opole bor poreba krag smyk kobyla jelen karp rak'
  ).split(' '),
);

export function placeIndexOf(units: readonly KnownUnit[]): PlaceIndex {
  const byName = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    const name = unit.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), unit]);
  }
  const places = new Map<string, Place[]>();
  const powiats = new Map<string, Place[]>();
  for (const [name, ofName] of byName) {
    const isPowiat = ofName[0]?.kind === 'powiat';
    const plain = isPowiat ? name.replace(/^powiat\s+/u, '') : name;
    const words = isPowiat ? [adjectiveForms(plain)] : formsOf(plain);
    const place = {
      units: ofName,
      words,
      name: plain.split(/[\s-]+/u),
      isWord: EVERYDAY_WORDS.has(fold(plain)),
    };
    const index = isPowiat ? powiats : places;
    for (const key of new Set((words[0] ?? []).map(fold))) index.set(key, [...(index.get(key) ?? []), place]);
  }
  return { places, powiats, units };
}

import { fold } from '@miara/shared';
import type { Random } from './random.js';

/** Invented people: first names by gender, and surnames that are the same for both (many are Kashubian). */
const WOMEN = [
  ...[
    'Agnieszka',
    'Aleksandra',
    'Alicja',
    'Beata',
    'Danuta',
    'Dorota',
    'Elżbieta',
    'Ewa',
    'Grażyna',
    'Hanna',
  ],
  ...['Iwona', 'Jolanta', 'Justyna', 'Karolina', 'Magdalena', 'Małgorzata', 'Marta', 'Monika', 'Natalia'],
  ...['Paulina', 'Renata', 'Sylwia', 'Urszula', 'Weronika', 'Zofia'],
];
const MEN = [
  ...['Adam', 'Andrzej', 'Bartosz', 'Dariusz', 'Grzegorz', 'Jacek', 'Jakub', 'Jan', 'Krzysztof', 'Łukasz'],
  ...['Maciej', 'Marcin', 'Marek', 'Paweł', 'Rafał', 'Robert', 'Sebastian', 'Tomasz', 'Wojciech'],
];
const SURNAMES = [
  ...['Bieszk', 'Bigus', 'Block', 'Ceynowa', 'Czaja', 'Dampc', 'Dawidowicz', 'Duda', 'Elwart', 'Formela'],
  ...['Gafka', 'Gdaniec', 'Gołąb', 'Grzenia', 'Hinc', 'Jereczek', 'Kaczmarek', 'Kloska', 'Klimek', 'Konkel'],
  ...['Kreft', 'Kubiak', 'Kujawa', 'Labuda', 'Lis', 'Mazur', 'Miotk', 'Necel', 'Nowak', 'Okrój', 'Pawlak'],
  ...['Plichta', 'Potrykus', 'Reszke', 'Sikora', 'Skiba', 'Sobczak', 'Stenka'],
  ...['Stępień', 'Szulc', 'Treder', 'Wenta', 'Wójcik', 'Wróbel', 'Zając', 'Ziemann'],
];

/** Gives each call another name and an address made of it; surnames of the demo accounts stay theirs. */
export class NameMaker {
  readonly #taken = new Set<string>();
  readonly #surnames: readonly string[];

  constructor(
    private readonly random: Random,
    private readonly domain: string,
    accounts: readonly { readonly name: string }[],
  ) {
    this.#surnames = SURNAMES.filter((surname) => !accounts.some(({ name }) => name.endsWith(` ${surname}`)));
  }

  next(): { name: string; email: string } {
    for (;;) {
      const first = this.random.pick(this.random.chance(0.62) ? WOMEN : MEN);
      const name = `${first} ${this.random.pick(this.#surnames)}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return { name, email: `${fold(name).replaceAll(' ', '.')}@${this.domain}` };
    }
  }
}

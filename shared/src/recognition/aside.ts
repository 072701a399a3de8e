import type { Line } from './line.js';

/** Words behind which the name of a street, a square or a housing estate follows. */
const STREET =
  /^(?:ul|ulica|ulicy|ulice|al|aleja|alei|aleje|pl|plac|placu|os|osiedle|osiedlu|rondo|rondzie|skwer|skwerze)$/;
/** Words behind which a person is named. */
const PERSON = /^(?:pan|pana|panu|panem|pani|pania|panstwo|panstwa|p|dr|mgr|inz|prof|ks|siostra|siostry)$/;

/** Given names behind which a surname follows, even one that is also a place. */
const GIVEN_NAMES = new Set(
  (
    'adam adama agata agnieszka aleksandra alicja andrzej anna anny anne anny barbara beata bogdan bozena dariusz ' +
    'dorota edyta elzbieta ewa ewy ewelina grazyna grzegorz halina hanna henryk iryna irena iwona jacek jadwiga jan ' +
    'jana janina janusz jerzy joanna jolanta jozef julia justyna kamil karol karolina katarzyna kinga krystyna ' +
    'krzysztof lucyna lukasz maciej magdalena malgorzata marcin marek maria marii marta marty mateusz michal ' +
    'miroslaw monika natalia oksana olena olga pawel piotr piotra przemyslaw rafal renata robert ryszard sebastian ' +
    'slawomir stanislaw stefan svitlana swietlana sylwia tadeusz tatiana teresa tomasz urszula viktoria waldemar ' +
    'wanda wieslaw wiktoria wojciech zbigniew zofia'
  ).split(' '),
);

/** In any case: Janem, Janowi, Anny, Annie. */
function isGivenName(folded: string): boolean {
  if (GIVEN_NAMES.has(folded)) return true;
  const masculine = folded.replace(/(?:iem|em|owi|a|u)$/, '');
  return GIVEN_NAMES.has(masculine) || GIVEN_NAMES.has(folded.replace(/(?:y|i|e|ie)$/, 'a'));
}

/** Sets aside what only looks like a place, a day or a number: streets with their numbers, people with their names. */
export function setAside(line: Line): void {
  line.tokens.forEach((token, index) => {
    if (token.type !== 'word') return;
    if (STREET.test(token.folded)) setStreetAside(line, index);
    else if (PERSON.test(token.folded)) setNameAside(line, afterDot(line, index + 1));
    else if (token.capital && isGivenName(token.folded)) setNameAside(line, index + 1);
  });
}

function setStreetAside(line: Line, index: number): void {
  // "12 os." are people.
  if (line.at(index - 1)?.type === 'number') return;
  const first = afterDot(line, index + 1);
  const isAbbreviated = first > index + 1;
  let end = first;
  while (line.at(end)?.capital || line.at(end)?.type === 'number') end += 1;
  // In a line of small letters only the abbreviation tells: "ul. gdanska 5".
  if (end === first && isAbbreviated && line.at(end)?.type === 'word') {
    end += 1;
    if (line.at(end)?.type === 'number') end += 1;
  }
  // "5a", "5/7"
  while (
    end > first &&
    (line.at(end)?.folded === '/' || (line.at(end)?.glued && line.at(end)?.type !== 'sign'))
  )
    end += 1;
  line.take(index, end);
}

function setNameAside(line: Line, index: number): void {
  if (line.at(index)?.capital) line.take(index, index + 1);
  if (line.at(index)?.capital && line.at(index + 1)?.folded === '-' && line.at(index + 2)?.capital) {
    line.take(index, index + 3);
  }
}

function afterDot(line: Line, index: number): number {
  return line.at(index)?.text === '.' ? index + 1 : index;
}

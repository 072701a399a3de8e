/** Letters of Ukrainian, Belarusian and Russian as a Polish name would write the sound, folded. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'w', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ё: 'io', ж: 'z', з: 'z', і: 'i' },
  ...{ ї: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ў: 'u', ф: 'f', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{ ю: 'iu', я: 'ia', '’': '', "'": '' },
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * How a Polish name written in Cyrillic may read in Polish letters: "Гданськ" → gdansk, "Гдиня" → gdynia. The letter
 * и is y in one language and i in another, so that there can be two readings. A Latin text is its own.
 */
export function fromCyrillic(text: string): readonly string[] {
  if (!CYRILLIC.test(text)) return [text];
  return [...new Set(['y', 'i'].map((i) => read(text.toLowerCase().normalize('NFC'), i)))];
}

function read(text: string, i: string): string {
  return [...text]
    .map((letter) => (letter === 'и' ? i : (LETTERS[letter] ?? letter)))
    .join('')
    .replace(/ii+/g, 'i')
    .replace(/([kg])[yi]j\b/g, '$1i');
}

import type { PublicLanguage } from '@miara/shared';
import { inXml } from '../embeds/svg.js';
import type { News } from '../news/news.service.js';

interface LetterWords {
  confirmSubject: (whose: string) => string;
  confirm: (whose: string) => string;
  confirmLink: string;
  ignore: string;
  read: string;
  end: string;
  why: (whose: string) => string;
}

const WORDS: Readonly<Record<PublicLanguage, LetterWords>> = {
  pl: {
    confirmSubject: (whose) => `Potwierdź subskrypcję: ${whose}`,
    confirm: (whose) => `Ktoś podał ten adres, żeby dostawać wiadomości o publikacjach. Temat: ${whose}.`,
    confirmLink: 'Potwierdź na tej stronie',
    ignore: 'Jeśli to nie Ty, nic nie rób: za 48 godzin adres zostanie usunięty.',
    read: 'Zobacz wyniki',
    end: 'Zrezygnuj z tych wiadomości',
    why: (whose) => `Dostajesz tę wiadomość, bo subskrybujesz: ${whose}. Nie odpowiadaj na nią.`,
  },
  en: {
    confirmSubject: (whose) => `Confirm your subscription: ${whose}`,
    confirm: (whose) => `Somebody gave this address to get news of publications. About: ${whose}.`,
    confirmLink: 'Confirm on this page',
    ignore: 'If it was not you, do nothing: the address is removed after 48 hours.',
    read: 'See the figures',
    end: 'Stop these letters',
    why: (whose) => `You get this letter because you subscribed to: ${whose}. Please do not answer it.`,
  },
  uk: {
    confirmSubject: (whose) => `Підтвердьте підписку: ${whose}`,
    confirm: (whose) => `Хтось указав цю адресу, щоб отримувати повідомлення про публікації. Тема: ${whose}.`,
    confirmLink: 'Підтвердити на цій сторінці',
    ignore: 'Якщо це не ви, нічого не робіть: за 48 годин адресу буде видалено.',
    read: 'Переглянути результати',
    end: 'Відмовитися від цих повідомлень',
    why: (whose) => `Ви отримали це повідомлення, бо підписані на: ${whose}. Не відповідайте на нього.`,
  },
  be: {
    confirmSubject: (whose) => `Пацвердзіце падпіску: ${whose}`,
    confirm: (whose) =>
      `Хтосьці пазначыў гэты адрас, каб атрымліваць паведамленні пра публікацыі. Тэма: ${whose}.`,
    confirmLink: 'Пацвердзіць на гэтай старонцы',
    ignore: 'Калі гэта не вы, нічога не рабіце: праз 48 гадзін адрас будзе выдалены.',
    read: 'Паглядзець вынікі',
    end: 'Адмовіцца ад гэтых паведамленняў',
    why: (whose) => `Вы атрымалі гэта паведамленне, бо падпісаны на: ${whose}. Не адказвайце на яго.`,
  },
  ru: {
    confirmSubject: (whose) => `Подтвердите подписку: ${whose}`,
    confirm: (whose) => `Кто-то указал этот адрес, чтобы получать сообщения о публикациях. Тема: ${whose}.`,
    confirmLink: 'Подтвердить на этой странице',
    ignore: 'Если это не вы, ничего не делайте: через 48 часов адрес будет удалён.',
    read: 'Посмотреть результаты',
    end: 'Отказаться от этих сообщений',
    why: (whose) => `Вы получили это сообщение, потому что подписаны на: ${whose}. Не отвечайте на него.`,
  },
};

/** A letter as it is posted. */
export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}

type Part = { words: string } | { link: string; address: string } | { lines: readonly string[] };

/** Asks whether the reader of the mailbox wants it. */
export function confirmationLetter(
  language: PublicLanguage,
  whose: string,
  addresses: { confirm: string; end: string },
): WrittenLetter {
  const words = WORDS[language];
  return written(language, words.confirmSubject(whose), [
    { words: words.confirm(whose) },
    { link: words.confirmLink, address: addresses.confirm },
    { words: words.ignore },
  ]);
}

/** What was published since the last letter. */
export function newsLetter(
  language: PublicLanguage,
  whose: string,
  news: readonly News[],
  addresses: { page: string; end: string },
): WrittenLetter {
  const words = WORDS[language];
  const parts = news.flatMap(({ title, words: sentences, lines }): Part[] => [
    { words: title },
    ...sentences.map((sentence) => ({ words: sentence })),
    ...(lines.length > 0 ? [{ lines }] : []),
  ]);
  return written(language, news[0] ? `${whose}. ${news[0].title}` : whose, [
    ...parts,
    { link: words.read, address: addresses.page },
    { words: words.why(whose) },
    { link: words.end, address: addresses.end },
  ]);
}

function written(language: PublicLanguage, subject: string, parts: readonly Part[]): WrittenLetter {
  const text = parts.map((part) => {
    if ('words' in part) return part.words;
    return 'link' in part
      ? `${part.link}:\n${part.address}`
      : part.lines.map((line) => `- ${line}`).join('\n');
  });
  const html = parts.map((part) => {
    if ('words' in part) return `<p>${inXml(part.words)}</p>`;
    return 'link' in part
      ? `<p><a href="${inXml(part.address)}">${inXml(part.link)}</a></p>`
      : `<ul>${part.lines.map((line) => `<li>${inXml(line)}</li>`).join('')}</ul>`;
  });
  return {
    subject,
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${inXml(subject)}</title></head><body>\n${html.join('\n')}\n</body></html>\n`,
  };
}

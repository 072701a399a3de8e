import { isInterfaceLanguage, SOURCE_LANGUAGE, type PublicLanguage } from '../vocabulary/language.js';
import type { InterfaceLanguage } from '../vocabulary/language.js';
import type { FieldErrorCode } from './field-errors.js';
import type { ProblemCode } from './problem-catalogue.js';
import type { ProblemParams } from './problem-details.js';
import { fillIn } from './fill-in.js';
import { fieldErrorText, problemText, type ProblemText } from './problem-text.js';

type FurtherLanguage = Exclude<PublicLanguage, InterfaceLanguage>;
type FurtherText = Readonly<Record<FurtherLanguage, string>>;

/**
 * What the public API can refuse with, in the languages that only the public pages speak. Apart from the catalogue,
 * so that the working area does not carry them.
 */
export const PUBLIC_PROBLEM_TEXTS: Readonly<
  Partial<Record<ProblemCode, { readonly title: FurtherText; readonly detail: FurtherText }>>
> = {
  validation_failed: {
    title: {
      uk: 'Деякі поля потрібно виправити',
      be: 'Некаторыя палі трэба выправіць',
      ru: 'Некоторые поля нужно исправить',
    },
    detail: {
      uk: 'Запит не виконано, бо частину полів заповнено неправильно. Виправте вказані поля та спробуйте ще раз.',
      be: 'Запыт не выкананы, бо частка палёў запоўнена няправільна. Выпраўце ўказаныя палі і паспрабуйце яшчэ раз.',
      ru: 'Запрос не выполнен, потому что часть полей заполнена неправильно. Исправьте указанные поля и попробуйте ещё раз.',
    },
  },
  malformed_request: {
    title: { uk: 'Нечитабельний запит', be: 'Нечытэльны запыт', ru: 'Нечитаемый запрос' },
    detail: {
      uk: 'Сервер не зміг прочитати запит. Оновіть сторінку та спробуйте ще раз; якщо ви користуєтеся API, перевірте формат JSON і заголовки.',
      be: 'Сервер не змог прачытаць запыт. Абнавіце старонку і паспрабуйце яшчэ раз; калі вы карыстаецеся API, праверце фармат JSON і загалоўкі.',
      ru: 'Сервер не смог прочитать запрос. Обновите страницу и попробуйте ещё раз; если вы пользуетесь API, проверьте формат JSON и заголовки.',
    },
  },
  not_found: {
    title: { uk: 'Не знайдено', be: 'Не знойдзена', ru: 'Не найдено' },
    detail: {
      uk: 'Тут нічого немає або це не опубліковано. Перевірте адресу чи поверніться на початкову сторінку.',
      be: 'Тут нічога няма або гэта не апублікавана. Праверце адрас ці вярніцеся на пачатковую старонку.',
      ru: 'Здесь ничего нет или это не опубликовано. Проверьте адрес или вернитесь на начальную страницу.',
    },
  },
  not_comparable: {
    title: {
      uk: 'Органи самоврядування різних видів',
      be: 'Органы самакіравання розных відаў',
      ru: 'Органы самоуправления разных видов',
    },
    detail: {
      uk: 'Порівнювати можна лише органи самоврядування одного виду, бо інші мають інші завдання. Виберіть органи одного виду.',
      be: 'Параўноўваць можна толькі органы самакіравання аднаго віду, бо іншыя маюць іншыя задачы. Выберыце органы аднаго віду.',
      ru: 'Сравнивать можно только органы самоуправления одного вида, потому что у других другие задачи. Выберите органы одного вида.',
    },
  },
  too_many_attempts: {
    title: { uk: 'Забагато спроб', be: 'Занадта шмат спроб', ru: 'Слишком много попыток' },
    detail: {
      uk: 'За короткий час було забагато спроб. Зачекайте трохи[ ({retryAfterSeconds} с)] і спробуйте ще раз.',
      be: 'За кароткі час было занадта шмат спроб. Пачакайце крыху[ ({retryAfterSeconds} с)] і паспрабуйце яшчэ раз.',
      ru: 'За короткое время было слишком много попыток. Подождите немного[ ({retryAfterSeconds} с)] и попробуйте ещё раз.',
    },
  },
  unexpected: {
    title: { uk: 'Помилка на нашому боці', be: 'Памылка на нашым баку', ru: 'Ошибка на нашей стороне' },
    detail: {
      uk: 'Дію не вдалося виконати через помилку сервісу. Спробуйте ще раз; якщо це повториться, повідомте адміністратору номер запиту з цієї сторінки.',
      be: 'Дзеянне не ўдалося выканаць праз памылку сэрвісу. Паспрабуйце яшчэ раз; калі гэта паўторыцца, паведаміце адміністратару нумар запыту з гэтай старонкі.',
      ru: 'Действие не удалось выполнить из-за ошибки сервиса. Попробуйте ещё раз; если это повторится, сообщите администратору номер запроса с этой страницы.',
    },
  },
  service_unavailable: {
    title: {
      uk: 'Сервіс тимчасово недоступний',
      be: 'Сэрвіс часова недаступны',
      ru: 'Сервис временно недоступен',
    },
    detail: {
      uk: 'Сервіс перевантажений або саме запускається. Спробуйте ще раз за хвилину.',
      be: 'Сэрвіс перагружаны або якраз запускаецца. Паспрабуйце яшчэ раз праз хвіліну.',
      ru: 'Сервис перегружен или только запускается. Попробуйте ещё раз через минуту.',
    },
  },
};

/** What can be wrong with a field of a public request, in the same languages. */
export const PUBLIC_FIELD_TEXTS: Readonly<Partial<Record<FieldErrorCode, FurtherText>>> = {
  required: {
    uk: 'Це поле обов’язкове.',
    be: 'Гэта поле абавязковае.',
    ru: 'Это поле обязательно.',
  },
  not_a_string: { uk: 'Введіть текст.', be: 'Увядзіце тэкст.', ru: 'Введите текст.' },
  too_short: {
    uk: 'Текст закороткий[ (щонайменше знаків: {min})].',
    be: 'Тэкст занадта кароткі[ (прынамсі знакаў: {min})].',
    ru: 'Текст слишком короткий[ (не менее знаков: {min})].',
  },
  too_long: {
    uk: 'Текст задовгий[ (щонайбільше знаків: {max})].',
    be: 'Тэкст занадта доўгі[ (найбольш знакаў: {max})].',
    ru: 'Текст слишком длинный[ (не более знаков: {max})].',
  },
  not_an_integer: { uk: 'Введіть ціле число.', be: 'Увядзіце цэлы лік.', ru: 'Введите целое число.' },
  not_in_list: {
    uk: 'Виберіть одне з дозволених значень[: {allowed}].',
    be: 'Выберыце адно з дазволеных значэнняў[: {allowed}].',
    ru: 'Выберите одно из разрешённых значений[: {allowed}].',
  },
  unknown_field: {
    uk: 'Такого поля тут немає. Приберіть його із запиту.',
    be: 'Такога поля тут няма. Прыбярыце яго з запыту.',
    ru: 'Такого поля здесь нет. Уберите его из запроса.',
  },
  not_an_email: {
    uk: 'Введіть правильну адресу електронної пошти.',
    be: 'Увядзіце правільны адрас электроннай пошты.',
    ru: 'Введите правильный адрес электронной почты.',
  },
  not_a_teryt: {
    uk: 'Введіть код TERYT: 7 цифр для гміни або 4 цифри для повіту.',
    be: 'Увядзіце код TERYT: 7 лічбаў для гміны або 4 лічбы для павета.',
    ru: 'Введите код TERYT: 7 цифр для гмины или 4 цифры для повята.',
  },
  out_of_range: {
    uk: 'Значення поза дозволеними межами[ (від {min} до {max})].',
    be: 'Значэнне па-за дазволенымі межамі[ (ад {min} да {max})].',
    ru: 'Значение вне допустимых пределов[ (от {min} до {max})].',
  },
  wrong_format: {
    uk: 'Значення записано неправильно.',
    be: 'Значэнне запісана няправільна.',
    ru: 'Значение записано неправильно.',
  },
};

/** What a problem is called and says in a language of the public pages; Polish where it has no translation. */
export function publicProblemText(
  code: ProblemCode,
  params: ProblemParams,
  language: PublicLanguage,
): ProblemText {
  if (isInterfaceLanguage(language)) return problemText(code, params, language);
  const texts = PUBLIC_PROBLEM_TEXTS[code];
  if (!texts) return problemText(code, params, SOURCE_LANGUAGE);
  return { title: texts.title[language], detail: fillIn(texts.detail[language], params) };
}

/** What is wrong with one field, likewise. */
export function publicFieldErrorText(
  code: FieldErrorCode | ProblemCode,
  params: ProblemParams,
  language: PublicLanguage,
): string {
  if (isInterfaceLanguage(language)) return fieldErrorText(code, params, language);
  const texts = (PUBLIC_FIELD_TEXTS as Readonly<Record<string, FurtherText | undefined>>)[code];
  return texts ? fillIn(texts[language], params) : fieldErrorText(code, params, SOURCE_LANGUAGE);
}

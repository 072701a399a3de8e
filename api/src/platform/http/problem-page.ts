import type { PublicLanguage, ProblemDetails } from '@miara/shared';

const START_PAGE: Record<PublicLanguage, string> = {
  pl: 'Przejdź do strony głównej',
  en: 'Go to the start page',
  uk: 'Перейти на початкову сторінку',
  be: 'Перайсці на пачатковую старонку',
  ru: 'Перейти на начальную страницу',
};
const REQUEST_NUMBER: Record<PublicLanguage, string> = {
  pl: 'Numer zgłoszenia',
  en: 'Request number',
  uk: 'Номер запиту',
  be: 'Нумар запыту',
  ru: 'Номер запроса',
};

/** A refusal as a plain page, for a person who followed a wrong link outside the API. */
export function problemPage(problem: ProblemDetails, language: PublicLanguage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(problem.title)} · Miara</title>
</head>
<body>
<main>
<h1>${escapeHtml(problem.title)}</h1>
<p>${escapeHtml(problem.detail)}</p>
<p><a href="/">${START_PAGE[language]}</a></p>
<p><small>${REQUEST_NUMBER[language]}: ${escapeHtml(problem.instance.replace('urn:request:', ''))}</small></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import type { Locale } from '@/i18n/locales'
import type { ErrorCode } from '@/lib/error-codes'

const words: Record<Locale, Record<ErrorCode, string>> = {
  nb: {
    400: 'Adressen kan ikke leses',
    404: 'Siden finnes ikke',
    405: 'Det går ikke an her',
    410: 'Siden er fjernet',
    414: 'Adressen er for lang',
    429: 'For mange forespørsler på kort tid',
    500: 'Noe gikk galt hos oss',
    503: 'Siden er ikke tilgjengelig akkurat nå',
  },
  en: {
    400: 'The address cannot be read',
    404: 'This page does not exist',
    405: 'That is not possible here',
    410: 'This page has been removed',
    414: 'The address is too long',
    429: 'Too many requests in a short time',
    500: 'Something went wrong on our side',
    503: 'This page is not available just now',
  },
}
const home: Record<Locale, [path: string, text: string]> = {
  nb: ['/', 'Til forsiden'],
  en: ['/en', 'To the front page'],
}

/** A page for the time when not even error pages can be rendered. */
export function plainErrorPage(locale: Locale, code: ErrorCode): string {
  const text = words[locale][code]
  const [path, link] = home[locale]
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${text} – Cancer Mission Hub Norway</title><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body><main><h1>${text}</h1><p>Cancer Mission Hub Norway</p><p><a href="${path}">${link}</a></p></main></body>
</html>
`
}

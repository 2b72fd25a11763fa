import type { PayloadRequest } from 'payload'
import { quoted } from '@/cms/quoted'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import type { Use, Uses } from './find-uses'

/** As many uses are named in a sentence; the rest are counted. */
const namedAtMost = 5

/** `nyhet «Tittel» (bilde), verv «Kari Nordmann, KS» (person, utkast) og 3 til` */
export function usesInWords(req: PayloadRequest, { uses, total }: Uses): string {
  const named = uses.slice(0, namedAtMost).map((use) => useInWords(req, use))
  const more = total - named.length
  return [
    ...named,
    ...(more > 0 ? [translate(req, 'usesMore', { count: String(more) })] : []),
  ].join('; ')
}

/** One place of use, as editors read it. */
export function useInWords(req: PayloadRequest, { type, title, fields, state }: Use): string {
  const language = languageOf(req)
  const name = type[language].toLocaleLowerCase(language)
  if (title === null) return translate(req, 'useHidden', { type: name })
  const details = [
    // What has no title is where it is used itself.
    ...(title === '' ? [] : fields).map((field) => field[language].toLocaleLowerCase(language)),
    ...(state === 'published' ? [] : [translate(req, state === 'draft' ? 'useDraft' : 'useTrash')]),
  ]
  const which = title === '' ? name : `${name} ${quoted(language, title)}`
  return details.length > 0 ? `${which} (${details.join(', ')})` : which
}

const languageOf = ({ i18n }: PayloadRequest): Locale => (i18n.language === 'en' ? 'en' : 'nb')

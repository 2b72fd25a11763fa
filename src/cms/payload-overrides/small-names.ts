// oxlint-disable eslint/no-restricted-imports -- the alias of the package's own name leads here
import * as payloads from '../../../node_modules/@payloadcms/translations/dist/exports/index.js'

export {
  acceptedLanguages,
  extractHeaderLanguage,
  getTranslation,
  importDateFNSLocale,
  initI18n,
  rtlLanguages,
} from '../../../node_modules/@payloadcms/translations/dist/exports/index.js'

type Asked = Parameters<typeof payloads.t>[0]

/** Stands where the name will, which no sentence holds. */
const place = '\u0000'

/**
 * The panel's sentences with a name in them, of a type or a field, which begins small where it does not begin the
 * sentence: «Oppretter nyhet», “Creating new article”. Payload puts it in as it stands in lists and menus.
 */
export function t(asked: Asked): string {
  const name = asked.vars?.['label']
  // What a link leads to is a title.
  if (typeof name !== 'string' || asked.key === 'fields:linkedTo') return payloads.t(asked)
  const sentence = payloads.t({ ...asked, vars: { ...asked.vars, label: place } })
  return sentence.replaceAll(place, (_, at: number) =>
    /[\p{Ll}\d>(][,:]?\s*$/u.test(sentence.slice(0, at)) ? small(name) : name,
  )
}

/** Abbreviations stay as they are. */
const small = (name: string): string =>
  name.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase())

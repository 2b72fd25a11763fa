import type { Locale } from '@/i18n/locales'
import { href, matchPath } from '@/i18n/paths'
import { aboutIn } from '@/web/forms/fill-form'
import { receiveForm, type FormOptions } from '@/web/forms/receive-form'
import { checkRegistration, registrationFields } from './check-registration'
import type { RegistrationDatabase } from './database'
import { takePlace } from './take-place'
import { registrationSentences } from './words'

type Options = FormOptions & { pool: RegistrationDatabase }
type RegistrationForm = { locale: Locale; path: string }

/** The forms by which one registers for events here on the site. */
export function receiveRegistrations({ pool, ...options }: Options) {
  const { serverUrl } = options
  return receiveForm(options, {
    at: formAt,
    isBelow: () => true,
    fields: registrationFields,
    words: registrationSentences,
    check: (_, typed) => checkRegistration(typed),
    thanks: ({ locale }) => href(locale, 'placeTaken'),
    keep: async (entry, { digest, form: { locale }, page, token }) => {
      const { not } = registrationSentences[locale]
      const event = aboutIn(page)
      if (event === null) return { refused: not.closed }
      const came = await takePlace(pool, { entry, event, locale, token, digest, serverUrl })
      if (came === 'used') return came
      if (came === 'full' || came === 'closed') return { refused: not[came] }
      return { to: href(locale, came === 'seat' ? 'placeTaken' : 'placeOnList') }
    },
    // Whole institutions share an address.
    mostOfOne: 30,
    mostOfAll: 1000,
  })
}

function formAt(path: string): RegistrationForm | null {
  // Most addresses are none: nothing is matched for them.
  if (!/\/(?:pamelding|registration)$/.test(path)) return null
  const found = matchPath(path)
  return found?.page === 'registration' ? { locale: found.locale, path } : null
}

import { hasMailServer } from '@/cms/users/invitations/state'
import { property } from '@/lib/property'
import type { Locale } from '@/i18n/locales'

type Words = object

const nothingSent = {
  nb: {
    emailSent: 'Ingen e-post er sendt',
    checkYourEmailForPasswordReset:
      'Nettstedet har ingen e-postserver ennå. Finnes det en konto med denne e-postadressen, ligger lenken i postkassen som administratorene ser. Be en av dem om den.',
  },
  en: {
    emailSent: 'No e-mail was sent',
    checkYourEmailForPasswordReset:
      'This site has no mail server yet. If there is an account with this address, the link is in the mailbox that administrators see. Ask one of them for it.',
  },
} satisfies Record<Locale, Record<string, string>>

/** Payload says that a message was sent whatever became of it; without a mail server none is. */
export function withoutMailServer<Each extends Words>(translations: Record<Locale, Each>) {
  if (hasMailServer()) return translations
  const said = (locale: Locale) => ({
    ...translations[locale],
    authentication: {
      ...(property(translations[locale], 'authentication') as object),
      ...nothingSent[locale],
    },
  })
  return { nb: said('nb'), en: said('en') }
}

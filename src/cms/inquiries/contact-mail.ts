import type { Locale } from '@/i18n/locales'
import { oneLine } from '@/lib/soft-hyphens'

type Told = {
  title: string
  organisation: string
  /** Who answers whoever wrote, when they consent to contact. */
  by?: { name: string; email: string }
}

/** The message to whoever wrote about a card: whom they may write to, or that there will be no contact. */
export function contactMail(locale: Locale, { by, organisation, title }: Told) {
  const card = locale === 'nb' ? `«${oneLine(title)}»` : `“${oneLine(title)}”`
  if (locale === 'nb')
    return {
      subject: 'Svar på henvendelsen din i Koblingsboksen',
      text: (by
        ? [
            `${organisation} vil gjerne ha kontakt med deg om kortet ${card}.`,
            `Skriv til ${by.name}: ${by.email}`,
            'De har lest det du skrev, og kan også skrive til deg.',
          ]
        : [
            `Takk for at du skrev om kortet ${card}. ${organisation} går ikke videre med henvendelsen nå.`,
            'Det du skrev, slettes fra nettstedet av seg selv.',
          ]
      ).join('\n\n'),
    }
  return {
    subject: 'An answer to your inquiry in the junction box',
    text: (by
      ? [
          `${organisation} would like to be in touch with you about the card ${card}.`,
          `Write to ${by.name}: ${by.email}`,
          'They have read what you wrote, and may write to you, too.',
        ]
      : [
          `Thank you for writing about the card ${card}. ${organisation} will not take it further now.`,
          'What you wrote is deleted from the site by itself.',
        ]
    ).join('\n\n'),
  }
}

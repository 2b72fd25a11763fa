import type { Locale } from '@/i18n/locales'
import { matchPath } from '@/i18n/paths'

/** A form of the site by which somebody writes to the hub, to one of its partners, or to whom a card is of. */
export type InquiryForm = {
  kind: 'hub' | 'join' | 'partner' | 'card'
  locale: Locale
  /** Where it stands. */
  path: string
}

const kinds = {
  inquiry: 'hub',
  joinInquiry: 'join',
  partnerInquiry: 'partner',
  cardInquiry: 'card',
} as const
const isForm = (page: string): page is keyof typeof kinds => page in kinds

/** The form at an address as it is spelt, if there may be one: whether a partner has a page is not asked. */
export function formAt(path: string): InquiryForm | null {
  // Most addresses are none: nothing is matched for them.
  if (!/\/(?:skriv|write|bli-med|join)$/.test(path)) return null
  const found = matchPath(path)
  return found && isForm(found.page)
    ? { kind: kinds[found.page], locale: found.locale, path }
    : null
}

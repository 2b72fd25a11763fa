import { locales, type Locale } from '@/i18n/locales'
import type { Content } from '@/seed/content'
import type { Loader } from '@/seed/loader'

/** The one global. Written once; from then on it is the editors'. */
export const loadSite: Loader = async ({ content, made, payload, transactionID }) => {
  if (made.has('site/site')) return
  for (const locale of locales)
    await payload.updateGlobal({
      slug: 'site',
      locale,
      depth: 0,
      req: { transactionID },
      data: wordsIn(content.site, locale),
    })
  made.set('site/site', 1)
}

function wordsIn(site: Content['site'], locale: Locale) {
  const { contact, footer, home, missionStatement, navigation } = site
  const { heroHeadline, heroLead, heroLink, whereToTurn, pillarsLead, partnersLead } = home[locale]
  const [first, second] = footer.columns
  return {
    headline: heroHeadline,
    intro: heroLead,
    heroLink: heroLink.label,
    mission: missionStatement[locale],
    pillarsLead,
    partnersLead,
    contactTitle: whereToTurn.title,
    contactPrompt: whereToTurn.text,
    navigation: navigation.map((link) => link[locale]),
    footerText: footer[locale].text,
    footerFirstTitle: first?.[locale],
    footerFirst: first?.links.map((link) => link[locale]),
    footerSecondTitle: second?.[locale],
    footerSecond: second?.links.map((link) => link[locale]),
    // An empty e-mail address would not be one.
    email: contact.email || null,
    phone: contact.phone || null,
    postalAddress: contact.postalAddress || null,
    accessibilityStatement: site.accessibilityStatementUrl || null,
  }
}

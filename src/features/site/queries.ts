import { cache } from 'react'
import { getActiveMessages, type ActiveMessage } from '@/features/messages/queries/active'
import type { Locale } from '@/i18n/locales'
import type { Day } from '@/lib/days'
import type { Site } from '@/payload-types'
import { permanentAt } from '@/i18n/permanent'
import { gateway, previewBar, whereIs, whereShort, type Moved, type ShortLead } from '@/data'
import type { PreviewBar } from '@/lib/laid-over'

export type Link = { label: string; url: string }
export type LinkColumn = { title: string; links: Link[] }

/** What stands on every page, and the words of the home page. Nothing is null; empty is ''. */
export type SiteWords = {
  navigation: Link[]
  footer: { text: string; columns: LinkColumn[] }
  /** Set when the site itself is made with EU funding. */
  funding?: { grant?: string }
  home: {
    headline: string
    intro: string
    link: string
    pillarsLead: string
    partnersLead: string
    contactTitle: string
    contactPrompt: string
    mission: { before: string; figure: string; after: string; text: string; source: string }
  }
  contact: {
    secretariat: Reachable
    press: Reachable
    /** Who is responsible for personal data. */
    controller: { name: string; email: string; officer: string }
    accessibilityStatement: string
    socialAccounts: Link[]
  }
}

/** Somebody readers may call, write to or visit. */
export type Reachable = { name: string; phone: string; email: string; postalAddress: string }

/** The global `site` in one language. One query a request. */
export const getSite = cache(async (locale: Locale): Promise<SiteWords> =>
  toWords(await (await gateway()).site(locale)),
)

/** The day in Oslo; a page that shows it is true until midnight. */
export const getToday = async (): Promise<Day> => (await gateway()).clock.today()

/** Where the document of a permanent address stands now. */
export async function getPlace(permanent: string): Promise<Moved> {
  const asked = permanentAt(permanent)
  return asked ? whereIs(asked, asked.locale) : 'unknown'
}

/** Where a short address leads, if anywhere. */
export const getShortLead = (path: string): Promise<ShortLead> => whereShort(path)

/** What stands around one page. */
export type Surroundings = Pick<SiteWords, 'navigation' | 'footer' | 'funding'> & {
  messages: ActiveMessage[]
  /** Set when a draft is shown. */
  preview?: PreviewBar
}

export async function getSurroundings(locale: Locale, path: string): Promise<Surroundings> {
  const [{ navigation, footer, funding }, messages, preview] = await Promise.all([
    getSite(locale),
    getActiveMessages(locale, path),
    previewBar(),
  ])
  return { navigation, footer, funding, messages, preview }
}

export function toWords(site: Site): SiteWords {
  const { mission } = site
  return {
    navigation: toLinks(site.navigation),
    footer: {
      text: site.footerText ?? '',
      columns: [
        { title: site.footerFirstTitle ?? '', links: toLinks(site.footerFirst) },
        { title: site.footerSecondTitle ?? '', links: toLinks(site.footerSecond) },
      ].filter(({ links }) => links.length > 0),
    },
    ...(site.euFunded && { funding: { grant: site.grantNumber || undefined } }),
    home: {
      headline: site.headline ?? '',
      intro: site.intro ?? '',
      link: site.heroLink ?? '',
      pillarsLead: site.pillarsLead ?? '',
      partnersLead: site.partnersLead ?? '',
      contactTitle: site.contactTitle ?? '',
      contactPrompt: site.contactPrompt ?? '',
      mission: {
        before: mission?.before ?? '',
        figure: mission?.figure ?? '',
        after: mission?.after ?? '',
        text: mission?.text ?? '',
        source: mission?.source ?? '',
      },
    },
    contact: {
      secretariat: reachable({ ...site, name: site.secretariat }),
      press: reachable(site.press ?? {}),
      controller: {
        name: site.controller?.name ?? '',
        email: site.controller?.email ?? '',
        officer: site.controller?.officer ?? '',
      },
      accessibilityStatement: site.accessibilityStatement ?? '',
      socialAccounts: (site.socialAccounts ?? []).map(({ name, url }) => ({ label: name, url })),
    },
  }
}

const reachable = (one: { [Detail in keyof Reachable]?: string | null }): Reachable => ({
  name: one.name ?? '',
  phone: one.phone ?? '',
  email: one.email ?? '',
  postalAddress: one.postalAddress ?? '',
})

const toLinks = (links: Site['navigation']): Link[] =>
  (links ?? []).map(({ label, url }) => ({ label, url }))

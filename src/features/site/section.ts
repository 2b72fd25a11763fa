import type { PageName } from '@/i18n/paths'

/** The page in the main menu that a page belongs under. */
export const sectionOf = (page: PageName): PageName => sections[page] ?? page

const sections: Partial<Record<PageName, PageName>> = {
  composition: 'about',
  compositionOn: 'about',
  coordinationGroup: 'about',
  pillar: 'mission',
  partner: 'partners',
  newsPage: 'news',
  newsByTopic: 'news',
  newsByPartner: 'news',
  newsByYear: 'news',
  article: 'news',
  eventsByYear: 'events',
  event: 'events',
}

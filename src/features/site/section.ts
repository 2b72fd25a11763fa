import type { PageName } from '@/i18n/paths'

/** The page in the main menu that a page belongs under. */
export const sectionOf = (page: PageName): PageName => sections[page] ?? page

const sections: Partial<Record<PageName, PageName>> = {
  composition: 'about',
  compositionOn: 'about',
  coordinationGroup: 'about',
  group: 'about',
  groupOn: 'about',
  missionMap: 'mission',
  pillar: 'mission',
  partner: 'partners',
  newsPage: 'news',
  newsByTopic: 'news',
  newsByTopicPage: 'news',
  newsByPartner: 'news',
  newsByPartnerPage: 'news',
  newsByYear: 'news',
  newsByYearPage: 'news',
  article: 'news',
  calendar: 'events',
  eventsByYear: 'events',
  event: 'events',
  networksByTopic: 'networks',
  networksOfKind: 'networks',
  callsByTopic: 'calls',
  callsByYear: 'calls',
  call: 'calls',
  cardsByTopic: 'cards',
  cardsOfKind: 'cards',
  card: 'cards',
  messagesByYear: 'messages',
  messagesOn: 'messages',
  inquiry: 'contact',
  inquirySent: 'contact',
}

import { getTopics, type Topic } from '@/features/topics/queries'
import { choicePath, mostInCalendar, type CalendarType, type ChoiceMade } from '@/i18n/calendars'
import { otherLocale, type Locale } from '@/i18n/locales'

/** What of all there is somebody has chosen for a calendar. */
export type CalendarChosen = {
  /** Its page, and that in the other language. */
  path: string
  other: string
  topics: Topic[]
  types: CalendarType[]
  /** Of which there are too many for one calendar. */
  tooMany: { topics: boolean; types: boolean }
}

/** Pillars that can be chosen in a language: those that have their words in it. */
export const topicsToChoose = async (locale: Locale): Promise<Topic[]> =>
  (await getTopics(locale)).filter(({ lang }) => lang === locale)

export async function getCalendarChoice(locale: Locale, made: ChoiceMade): Promise<CalendarChosen> {
  // Nothing is waited for without a pillar: what Next writes first into the head depends on what comes first.
  const [own, others] =
    made.topics.length > 0
      ? await Promise.all([topicsToChoose(locale), topicsToChoose(otherLocale(locale))])
      : [[], []]
  const { types } = made
  const topics = own.filter(({ slug }) => made.topics.includes(slug))
  const slugsIn = (all: readonly Topic[]) =>
    all.filter(({ id }) => topics.some((topic) => topic.id === id)).map(({ slug }) => slug)
  return {
    path: choicePath(locale, { topics: slugsIn(own), types }),
    other: choicePath(otherLocale(locale), { topics: slugsIn(others), types }),
    topics,
    types,
    tooMany: { topics: topics.length > mostInCalendar, types: types.length > mostInCalendar },
  }
}

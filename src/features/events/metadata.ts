import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import type { CalendarChosen } from './queries/calendar-choice'

/** Choices are for those who make them, and nothing for search engines. */
export async function calendarPageMetadata(
  locale: Locale,
  { path, other, topics, types }: CalendarChosen,
): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'calendar.choice' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('lead'),
    path,
    alternate: other,
    noindex: topics.length + types.length > 0,
  })
}

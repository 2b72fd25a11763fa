import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { groupPath, otherGroupPath, type WorkingGroupPage } from './queries/groups'

/** Search engines are led to the page about today; every day has one, and there is no end to them. */
export async function compositionMetadata(locale: Locale, day?: Day): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'composition' })
  return pageMetadata({
    locale,
    title: day ? t('plainTitleOn', { date: textDate(noonOf(day), locale) }) : t('plainTitle'),
    description: t('description'),
    path: pathOf(locale, day),
    alternate: pathOf(otherLocale(locale), day),
    noindex: day !== undefined,
    asData: true,
  })
}

/** The address of the composition on a day, or, without one, of today's. */
export const pathOf = (locale: Locale, day?: Day): string =>
  day ? href(locale, 'compositionOn', { date: day }) : href(locale, 'composition')

/** As `compositionMetadata`, for a working group; of one that is not there nothing is said. */
export async function groupMetadata(
  locale: Locale,
  group: WorkingGroupPage | null,
  day?: Day,
): Promise<Metadata> {
  if (!group) return {}
  const t = await getTranslations({ locale, namespace: 'workingGroup' })
  const { name, slug, mandate } = group
  const date = day ? textDate(noonOf(day), locale) : ''
  return pageMetadata({
    locale,
    title: day ? t('titleOn', { name: name.text, date }) : name.text,
    description: mandate.split('\n')[0] || t('description', { name: name.text }),
    path: groupPath(locale, slug, day),
    alternate: otherGroupPath(locale, group, day),
    noindex: day !== undefined,
  })
}

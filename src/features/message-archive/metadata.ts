import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { noonOf, textDate } from '@/lib/dates'
import type { ShownSpan } from '@/lib/shown-span'

/** A year, or a day or a minute of one, of which it is asked what was shown. */
export type AskedTime = { year: number } | { span: ShownSpan }

/** The address of the messages of now, or of those of a time. */
export function archivePath(locale: Locale, asked?: AskedTime): string {
  if (!asked) return href(locale, 'messages')
  if ('year' in asked) return href(locale, 'messagesByYear', { year: String(asked.year) })
  const { day, time } = asked.span
  const date = time ? `${day}-${time.replace(':', '')}` : day
  return href(locale, 'messagesOn', { date })
}

/** `19. juni 2026` · `19. juni 2026, kl. 19.40`, and in English `19 June 2026, 19:40`. */
export function spanInWords({ day, time }: ShownSpan, locale: Locale): string {
  const date = textDate(noonOf(day), locale)
  if (!time) return date
  return locale === 'nb' ? `${date}, kl. ${time.replace(':', '.')}` : `${date}, ${time}`
}

export async function archiveTitle(locale: Locale, asked?: AskedTime): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'messages' })
  if (!asked) return t('title')
  return 'year' in asked
    ? t('titleYear', { year: String(asked.year) })
    : t('titleOn', { when: spanInWords(asked.span, locale) })
}

/** Search engines are led to the page about now and to the years; of days and minutes there is no end. */
export async function archiveMetadata(locale: Locale, asked?: AskedTime): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'messages' })
  return pageMetadata({
    locale,
    title: await archiveTitle(locale, asked),
    description: t('description'),
    path: archivePath(locale, asked),
    alternate: archivePath(otherLocale(locale), asked),
    noindex: asked !== undefined && 'span' in asked,
  })
}

import { getTranslations } from 'next-intl/server'
import { absolute } from '@/features/metadata/metadata'
import type { ActiveMessage } from '@/features/messages/queries/active'
import type { Locale } from '@/i18n/locales'
import { permanentPath, type DocumentAt } from '@/i18n/permanent'
import { dateAndTime, textDate, thisMoment } from '@/lib/dates'
import { PrintLine } from '@/ui/frame/print-line'

type Props = {
  locale: Locale
  path: string
  document?: DocumentAt
  updatedAt?: string
  messages: ActiveMessage[]
}

/** How every printed page ends: when it was printed, what messages it showed, and where it is found. */
export async function PrintedEnd({ locale, path, document, updatedAt, messages }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.print' })
  const now = thisMoment()
  return (
    <PrintLine
      heading={t('time')}
      path={path}
      time={{ iso: now.toISOString(), text: dateAndTime(now, locale) }}
      messages={messages.map(({ text }) => text)}
      none={t('none')}
      more={[
        ...(path ? [t('address', { url: absolute(path) })] : []),
        ...(document ? [t('permanent', { url: absolute(permanentPath(locale, document)) })] : []),
        ...(updatedAt ? [t('changed', { date: textDate(new Date(updatedAt), locale) })] : []),
      ]}
    />
  )
}

import { getTranslations } from 'next-intl/server'
import { DownloadView } from '@/features/documents/download-view'
import { RichText } from '@/features/rich-text/rich-text'
import type { Locale } from '@/i18n/locales'
import { MoreLink } from '@/ui/frame/links'
import type { EventPage } from './queries/event'

type Props = { locale: Locale; event: EventPage }

/** What came of an event: summary, report, recording. */
export async function Afterwards({ locale, event }: Props) {
  const t = await getTranslations({ locale, namespace: 'event' })
  const { summary, report, recording } = event
  if (summary.length === 0 && !report && !recording) return null
  return (
    <>
      <h2 className="t-h2 mt-14 mb-6 first:mt-0">{t('afterwards')}</h2>
      <RichText blocks={summary} locale={locale} />
      {report && <DownloadView document={report} locale={locale} />}
      {recording && <MoreLink href={recording}>{t('recording')}</MoreLink>}
    </>
  )
}

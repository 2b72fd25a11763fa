import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { textDate } from '@/lib/dates'
import type { PreviewBar as Bar } from '@/lib/laid-over'
import { PreviewBar } from '@/ui/frame/preview-bar'

/** What stands above a draft: that it is one, and whose. */
export async function DraftBar({ locale, bar }: { locale: Locale; bar: Bar }) {
  const t = await getTranslations({ locale, namespace: 'site.preview' })
  const mark = t(bar.published ? 'published' : 'draft')
  if (bar.kind === 'own')
    return (
      <PreviewBar
        mark={mark}
        text={t(bar.published ? 'ownPublished' : 'own')}
        links={[
          { href: bar.edit, label: t('edit') },
          { href: bar.leave, label: t('leave') },
        ]}
      />
    )
  const until = textDate(new Date(bar.until), locale)
  return <PreviewBar mark={mark} text={t('shared', { by: bar.by, until })} links={[]} />
}

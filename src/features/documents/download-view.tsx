import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { fileSize } from '@/lib/file-size'
import { Download } from '@/ui/blocks/blocks'
import type { Download as Offered } from './queries'

type Props = { document: Offered; locale: Locale }

/** A file with its type and size, and its language when that is not the page's. */
export async function DownloadView({ document, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'download' })
  const { title, href, description, size, lang, fileLang } = document
  const detail = [
    'PDF',
    size ? fileSize(size, locale) : '',
    fileLang === locale ? '' : t(`language.${fileLang}`),
  ]
  return (
    <Download
      title={title}
      href={href}
      description={description}
      lang={foreign(lang, locale)}
      hrefLang={foreign(fileLang, locale)}
      detail={detail.filter(Boolean).join(', ')}
    />
  )
}

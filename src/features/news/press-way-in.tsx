import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { MoreLink } from '@/ui/frame/links'
import { pressPathOf } from './press-kit-page'
import type { Article } from './queries/article'

/** Leads journalists to what they may use of an article. On paper nobody presses it. */
export async function PressWayIn({ locale, article }: { locale: Locale; article: Article }) {
  const t = await getTranslations({ locale, namespace: 'press' })
  const to = pressPathOf(article.path)
  return (
    to && (
      <div className="page mt-12 print:hidden">
        <MoreLink href={to}>{t('open')}</MoreLink>
      </div>
    )
  )
}

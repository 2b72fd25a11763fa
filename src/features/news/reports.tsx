import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { Section } from '@/ui/frame/section'
import { NewsSmall } from '@/ui/lists/news-row'
import { newsItems } from './news-item'
import type { ArticleRow } from './queries/rows'

/** The articles that report from an event, on its page. */
export async function Reports({ locale, articles }: { locale: Locale; articles: ArticleRow[] }) {
  const t = await getTranslations({ locale, namespace: 'event' })
  if (articles.length === 0) return null
  return (
    <Section name={t('articles')}>
      {(await newsItems(articles, locale)).map((item) => (
        <NewsSmall key={item.key} item={item} />
      ))}
    </Section>
  )
}

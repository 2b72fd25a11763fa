import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { EmptyState } from '@/ui/lists/related'
import { NewsRow } from '@/ui/lists/news-row'
import { Pagination } from '@/ui/lists/pagination'
import { newsItems } from './news-item'
import type { ArticleList } from './queries/rows'

type Props = {
  locale: Locale
  list: ArticleList
  /** The address of a numbered page of this list; the first has its own. */
  pageHref: (page: number) => string
}

/** A page of articles, and the way to the others. */
export async function NewsList({ locale, list, pageHref }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const items = await newsItems(list.rows, locale)
  const numbers = Array.from({ length: list.pages }, (_, at) => at + 1)
  return (
    <div className="page mt-12">
      {items.length === 0 && (
        <div className="cols">
          <div className="content">
            <EmptyState>{t('empty')}</EmptyState>
          </div>
        </div>
      )}
      {items.map((item) => (
        <NewsRow key={item.key} item={item} />
      ))}
      <Pagination
        label={t('pages')}
        pages={numbers.map((number) => ({
          number,
          href: pageHref(number),
          current: number === list.page,
        }))}
      />
    </div>
  )
}

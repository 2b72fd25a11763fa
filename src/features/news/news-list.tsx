import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { Section } from '@/ui/frame/section'
import { EmptyState, Related } from '@/ui/lists/related'
import { NewsRow } from '@/ui/lists/news-row'
import { Pagination } from '@/ui/lists/pagination'
import { newsItems } from './news-item'
import type { ArticleList } from './queries/rows'

type Props = {
  locale: Locale
  list: ArticleList
  /** The address of a numbered page of this list; the first has its own. */
  pageHref: (page: number) => string
  /** The same list in the other language. */
  otherHref: string
}

/** A page of articles, the way to the others, and what is written in the other language only. */
export async function NewsList({ locale, list, pageHref, otherHref }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const site = await getTranslations({ locale, namespace: 'site' })
  const items = await newsItems(list.rows, locale)
  const elsewhere = await newsItems(list.elsewhere, locale)
  return (
    <>
      <div className="page mt-12">
        {items.length === 0 && (
          <div className="cols">
            <div className="content">
              <EmptyState>{t(elsewhere.length > 0 ? 'emptyInLanguage' : 'empty')}</EmptyState>
            </div>
          </div>
        )}
        {items.map((item) => (
          <NewsRow key={item.key} item={item} />
        ))}
        <Pagination
          label={t('pages')}
          pages={list.pages}
          current={list.page}
          pageHref={pageHref}
          words={{ before: site('pageBefore'), after: site('pageAfter') }}
        />
      </div>
      {elsewhere.length > 0 && (
        <Section name={t('elsewhere')} more={<a href={otherHref}>{t('allElsewhere')}</a>}>
          <Related
            items={elsewhere.map(({ key, when, title, href, lang }) => ({
              key,
              kind: when,
              title,
              href,
              lang,
            }))}
          />
        </Section>
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { newsItems } from '@/features/news/news-item'
import type { ArticleRow } from '@/features/news/queries/rows'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { LeadStory, NewsSmall } from '@/ui/lists/news-row'
import { EmptyState } from '@/ui/lists/related'
import { ArticleArt } from '@/motif/article-art'
import { Figure } from '@/ui/text/figure'

/** `others`: some are featured above. */
type Props = { locale: Locale; articles: ArticleRow[]; others: boolean }

/** The newest article large, the next ones beside it. */
export async function HomeNews({ locale, articles, others }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const [first, ...rest] = articles
  const [lead, ...small] = await newsItems(articles, locale)
  return (
    <Section
      name={t('news')}
      wide
      more={<MoreLink href={href(locale, 'news')}>{t('allNews')}</MoreLink>}
    >
      {first && lead ? (
        <div className="cols home-news">
          <LeadStory item={lead} picture={<LeadPicture article={first} />} />
          {rest.length > 0 && (
            <div>
              {small.map((item) => (
                <NewsSmall key={item.key} item={item} />
              ))}
            </div>
          )}
        </div>
      ) : (
        <EmptyState>{t(others ? 'noMoreNews' : 'noNews')}</EmptyState>
      )}
    </Section>
  )
}

/** The article's picture without its caption, which belongs to the article. */
export function LeadPicture({ article: { id, picture, topics } }: { article: ArticleRow }) {
  if (!picture) return <ArticleArt seed={String(id)} pillar={topics[0]?.colour} shape="card" />
  const { caption: _caption, credit: _credit, ...image } = picture
  const sizes = '(min-width: 56rem) 60vw, 92vw'
  return <Figure className="card-picture" picture={image} sizes={sizes} crop />
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign, marked } from '@/i18n/words'
import { Section } from '@/ui/frame/section'
import { NameList } from '@/ui/lists/name-list'
import { Related } from '@/ui/lists/related'
import { LangTag } from '@/ui/text/lang-tag'
import { ShortDate } from './news-item'
import type { RelatedArticle } from './queries/related'

type Props = { locale: Locale; articles: readonly RelatedArticle[] }

/** Others about the same, and what that is. */
export async function MoreArticles({ locale, articles }: Props) {
  const t = await getTranslations({ locale, namespace: 'article' })
  const news = await getTranslations({ locale, namespace: 'news' })
  if (articles.length === 0) return null
  return (
    <Section name={t('more')}>
      <Related
        items={articles.map((article) => ({
          key: article.href,
          title: article.title,
          href: article.href,
          lang: foreign(article.lang, locale),
          kind: (
            <>
              <Shared locale={locale} article={article} />
              {article.publishedAt && (
                <>
                  {' · '}
                  <ShortDate iso={article.publishedAt} locale={locale} />
                </>
              )}
              {article.foreign && (
                <>
                  {' '}
                  <LangTag>{news(`language.${article.lang}`)}</LangTag>
                </>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** As much of it as reads well. */
const named = 2

async function Shared({ locale, article }: { locale: Locale; article: RelatedArticle }) {
  const t = await getTranslations({ locale, namespace: 'article' })
  const { about, topics } = article
  const names = about.length > 0 ? about : topics
  return (
    <>
      {about.length > 0 ? t('alsoAbout') : t('sameTopic')}{' '}
      <NameList
        names={marked(names, locale)
          .slice(0, named)
          .map(({ name, lang }) => ({ name, lang }))}
        locale={locale}
      />
    </>
  )
}

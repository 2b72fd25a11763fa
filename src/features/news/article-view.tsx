import { getTranslations } from 'next-intl/server'
import { imageOfPage } from '@/features/metadata/metadata'
import { RichText } from '@/features/rich-text/rich-text'
import { TextContents } from '@/features/rich-text/text-contents'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { classes, toneClass } from '@/ui/classes'
import { PageHead } from '@/ui/frame/page-head'
import { ArticleArt } from '@/motif/article-art'
import { Figure } from '@/ui/text/figure'
import { InShort } from '@/ui/text/in-short'
import { Kicker } from '@/ui/text/kicker'
import { ArticleByline } from './article-byline'
import { ArticlePressContact } from './article-press-contact'
import { ArticleRelations } from './article-relations'
import { MoreArticles } from './more-articles'
import { ShortDate } from './news-item'
import { articleFacts, articleKicker, newsTrail } from './page-facts'
import { OldNote } from './old-note'
import { PressWayIn } from './press-way-in'
import type { Article } from './queries/article'
import { articleNode } from './structured-data'

type Props = { locale: Locale; article: Article }

/** An article: headline, lead, picture, who wrote it when, text, and what it hangs together with. */
export async function ArticleView({ locale, article }: Props) {
  const { path, title, lead, picture, topics, publishedAt, pressContact, other, updatedAt } =
    article
  const tone = topics[0]?.colour
  const lang = foreign(article.lang, locale)
  const kicker = await articleKicker(locale, article)
  const above = publishedAt
    ? [...kicker, { label: <ShortDate iso={publishedAt} locale={locale} /> }]
    : kicker
  const trail = await newsTrail(locale)
  const t = await getTranslations({ locale, namespace: 'site' })
  const image = imageOfPage(await articleFacts(locale, article))
  return (
    <SiteFrame
      locale={locale}
      page="article"
      path={path}
      alternate={
        other
          ? { href: other.path, lang: other.lang }
          : { missing: href(otherLocale(locale), 'news'), said: true }
      }
      lang={lang}
      facts={{ title, lead, trail, things: [articleNode(article, image)] }}
      updatedAt={updatedAt}
      document={{ collection: 'news', id: article.id }}
    >
      <article>
        <PageHead
          title={title}
          lead={lead}
          lang={lang}
          tone={tone}
          kicker={above.length > 0 && <Kicker items={above} tone={tone} />}
        />
        <div className="page">
          {picture ? (
            <Figure
              className={classes('lead-picture', toneClass(tone))}
              picture={picture}
              sizes="(min-width: 90rem) 80rem, 92vw"
              eager
            />
          ) : (
            <div className="lead-picture">
              <ArticleArt seed={String(article.id)} pillar={tone} shape="article" />
            </div>
          )}
        </div>
        <div className="page article-body">
          <div className="cols">
            <div className="margin">
              <ArticleByline locale={locale} article={article} />
            </div>
            <div className="content">
              <OldNote locale={locale} year={article.oldFrom} />
              <InShort title={t('inShort')} sentences={article.inShort} lang={lang} />
              <TextContents blocks={article.body} locale={locale} lang={lang} />
              <RichText blocks={article.body} locale={locale} lang={lang} tone={tone} />
            </div>
          </div>
        </div>
      </article>
      {pressContact && <ArticlePressContact locale={locale} contact={pressContact} />}
      <ArticleRelations locale={locale} article={article} />
      <PressWayIn locale={locale} article={article} />
      <MoreArticles locale={locale} articles={article.more} />
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { pageMetadata } from '@/features/metadata/metadata'
import { ArticleView } from '@/features/news/article-view'
import { articleFacts } from '@/features/news/page-facts'
import { getArticle } from '@/features/news/queries/article'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const article = await getArticle(locale, slug)
  if (!article) return {}
  return pageMetadata(await articleFacts(locale, article))
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const article = await getArticle(locale, slug)
  if (!article) return missing(locale, href(locale, 'article', { slug }))
  return <ArticleView locale={locale} article={article} />
}

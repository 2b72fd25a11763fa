import type { NewsArticle, OpinionNewsArticle } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import { hubNode, organisationNode, personNode } from '@/features/structured-data/nodes'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import type { Article } from './queries/article'

/** An article as its page shows it: who wrote it where the byline says so, and changed only when it says so, too. `image`: the one networks show. */
export function articleNode(
  article: Article,
  image: string | undefined,
): NewsArticle | OpinionNewsArticle {
  const { byline, kind, lang, lead, path, publishedAt, source, title, topics } = article
  const [topic] = topics
  const authors = [
    ...byline.people.map(({ name }) => personNode(name)),
    ...(byline.organisation ? [organisationNode(byline.organisation)] : []),
  ]
  const updated = article.updated?.at
  return {
    '@type': kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': absolute(`${path}#article`),
    mainEntityOfPage: { '@id': absolute(path) },
    headline: withoutSoftHyphens(title),
    description: withoutSoftHyphens(lead),
    inLanguage: lang,
    ...(publishedAt && { datePublished: publishedAt }),
    ...(updated && { dateModified: updated }),
    ...(authors.length > 0 && { author: authors }),
    publisher: hubNode(),
    ...(topic && { articleSection: topic.name }),
    ...(image && { image }),
    ...(source?.url && { isBasedOn: source.url }),
  }
}

import { getTranslations } from 'next-intl/server'
import type { PageFacts } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Article } from './queries/article'

/** The list that articles stand in. */
export async function newsTrail(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'news' })
  return [{ label: t('title'), href: href(locale, 'news') }]
}

/** What stands above the headline of an article. */
export async function articleKicker(locale: Locale, { kind, topics }: Article) {
  const t = await getTranslations({ locale, namespace: 'news' })
  return [
    ...(kind === 'news' ? [] : [{ label: t(`kind.${kind}`) }]),
    ...topics.slice(0, 1).map((topic) => ({
      label: topic.name,
      href: href(topic.lang, 'newsByTopic', { slug: topic.slug }),
    })),
  ]
}

/** What an article says about itself in its head. */
export async function articleFacts(locale: Locale, article: Article): Promise<PageFacts> {
  const { id, lead, path, picture, title, topics, versions } = article
  const labels = [...(await newsTrail(locale)), ...(await articleKicker(locale, article))]
  return {
    locale,
    title,
    description: lead,
    path,
    versions,
    picture,
    type: 'article',
    share: {
      label: labels.map(({ label }) => label).join(' · '),
      pillar: topics[0]?.colour,
      // As on the page.
      seed: String(id),
    },
  }
}

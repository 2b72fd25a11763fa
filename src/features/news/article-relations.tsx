import { getTranslations } from 'next-intl/server'
import { DownloadView } from '@/features/documents/download-view'
import type { Locale } from '@/i18n/locales'
import { foreign, marked } from '@/i18n/words'
import { Section } from '@/ui/frame/section'
import { NameList } from '@/ui/lists/name-list'
import { Related, type RelatedItem } from '@/ui/lists/related'
import { ShortDate } from './news-item'
import type { Article } from './queries/article'

type Props = { locale: Locale; article: Article }

/** What an article hangs together with: the event, organisations, people and files. */
export async function ArticleRelations({ locale, article }: Props) {
  const t = await getTranslations({ locale, namespace: 'article' })
  const { event, organisations, people, attachments } = article
  const items: RelatedItem[] = []
  if (event)
    items.push({
      key: 'event',
      kind: (
        <>
          {t('event')} · <ShortDate iso={event.start} locale={locale} />
        </>
      ),
      ...event,
      lang: foreign(event.lang, locale),
    })
  if (organisations.length > 0)
    items.push({
      key: 'organisations',
      kind: t('organisations'),
      title: (
        <span className="names">
          <NameList names={marked(organisations, locale)} locale={locale} />
        </span>
      ),
    })
  if (people.length > 0)
    items.push({
      key: 'people',
      kind: t('people'),
      title: <NameList names={people.map(({ name }) => ({ name }))} locale={locale} />,
    })
  for (const document of attachments)
    items.push({
      key: document.href,
      kind: t('attachments'),
      title: <DownloadView document={document} locale={locale} />,
    })
  if (items.length === 0) return null
  return (
    <Section name={t('related')}>
      <Related items={items} />
    </Section>
  )
}

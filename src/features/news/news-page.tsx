import { getTranslations } from 'next-intl/server'
import { SiteFrame, type Alternate } from '@/features/site/frame'
import { getTopics, type Topic } from '@/features/topics/queries'
import type { FeedList } from '@/i18n/feeds'
import type { Locale } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { FollowLinks } from './follow-links'
import { HubPress } from './hub-press'
import { NewsFilters } from './news-filters'
import { NewsList } from './news-list'
import type { ArticleList } from './queries/rows'
import { getNewsYears } from './queries/years'

type Props = {
  locale: Locale
  page: PageName
  title: string
  lead?: string
  /** The list's first page, which is also the filter that is on. */
  path: string
  alternate: Alternate
  list: ArticleList
  /** The pillar the list is about. */
  topic?: Topic
  pageHref: (page: number) => string
  /** What can be followed of it. */
  feeds?: FeedList
}

/** A list of news, whole or narrowed down. */
export async function NewsPage(props: Props) {
  const { locale, page, title, lead, path, alternate, feeds, list, topic, pageHref } = props
  const t = await getTranslations({ locale, namespace: 'news' })
  const [topics, years] = await Promise.all([getTopics(locale), getNewsYears(locale)])
  const here = list.page === 1 ? path : pageHref(list.page)
  const narrowed = path !== href(locale, 'news')
  const whole = { label: t('title'), href: href(locale, 'news') }
  const trail = [
    ...(narrowed ? [whole] : []),
    ...(list.page === 1 ? [] : [{ label: title, href: path }]),
  ]
  const shown = list.page === 1 ? title : t('onPage', { title, page: list.page })
  return (
    <SiteFrame
      locale={locale}
      page={page}
      path={here}
      alternate={alternate}
      facts={{
        title: shown,
        lead: list.page === 1 ? lead : undefined,
        trail,
        kind: 'CollectionPage',
      }}
    >
      <PageHead title={shown} lead={list.page === 1 ? lead : undefined} tone={topic?.colour}>
        <NewsFilters locale={locale} topics={topics} years={years} path={path} />
      </PageHead>
      <NewsList
        locale={locale}
        list={list}
        pageHref={pageHref}
        otherHref={'href' in alternate ? alternate.href : alternate.missing}
      />
      {list.page === 1 && <HubPress locale={locale} />}
      {feeds && list.page === 1 && <FollowLinks locale={locale} of={feeds} />}
    </SiteFrame>
  )
}

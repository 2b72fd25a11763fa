import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RichText } from '@/features/rich-text/rich-text'
import { TextContents } from '@/features/rich-text/text-contents'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { Figure } from '@/ui/text/figure'
import { InShort } from '@/ui/text/in-short'
import type { PageFactsForMachines } from '@/features/structured-data/page-data'
import type { TextPage as Content } from './queries'

type Props = {
  locale: Locale
  page: PageName
  content: Content
  /** What else it says to machines than its headline and lead. */
  facts?: Pick<PageFactsForMachines, 'kind' | 'things'>
  /** Stands in the margin, below the contents. */
  aside?: ReactNode
  /** Stands above the text. */
  before?: ReactNode
  /** Stands below the text. */
  after?: ReactNode
}

/** A page of running text. */
export async function TextPage({ locale, page, content, facts, aside, before, after }: Props) {
  const { title, lead, inShort, picture, body, other, updatedAt } = content
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <SiteFrame
      locale={locale}
      page={page}
      path={content.path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'home') }}
      facts={{ title, lead, ...facts }}
      updatedAt={updatedAt}
      document={{ collection: 'pages', id: content.id }}
    >
      <article>
        <PageHead title={title} lead={lead} />
        {picture && (
          <div className="page">
            <Figure
              className="lead-picture"
              picture={picture}
              sizes="(min-width: 90rem) 80rem, 92vw"
              eager
            />
          </div>
        )}
        <div className="page article-body">
          <div className="cols">
            <div className="margin">
              <TextContents blocks={body} locale={locale} />
              {aside}
            </div>
            <div className="content">
              <InShort title={t('inShort')} sentences={inShort} />
              {before}
              <RichText blocks={body} locale={locale} />
              {after}
            </div>
          </div>
        </div>
      </article>
    </SiteFrame>
  )
}

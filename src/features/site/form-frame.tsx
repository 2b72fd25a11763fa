import type { ReactNode } from 'react'
import { SiteFrame, type Alternate } from './frame'
import type { Locale } from '@/i18n/locales'
import type { PageName } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'

type Props = {
  locale: Locale
  page: PageName
  path: string
  alternate: Alternate
  title: string
  lead: string
  /** The page above it. */
  above: { label: string; href: string }[]
  children: ReactNode
}

/** A page that is a form and nothing else. */
export const FormFrame = (props: Props) => {
  const { above, alternate, children, lead, locale, page, path, title } = props
  return (
    <SiteFrame
      locale={locale}
      page={page}
      path={path}
      alternate={alternate}
      facts={{ title, lead, trail: above }}
    >
      <PageHead title={title} lead={lead} />
      <div className="page article-body">
        <div className="cols">
          <div className="content">{children}</div>
        </div>
      </div>
    </SiteFrame>
  )
}

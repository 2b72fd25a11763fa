import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { ShownSpan } from '@/lib/shown-span'
import { PageHead } from '@/ui/frame/page-head'
import { MoreLink } from '@/ui/frame/links'
import { EmptyState } from '@/ui/lists/related'
import { FilterLinks } from '@/ui/lists/pagination'
import { DateControl } from '@/ui/roster/date-control'
import { archivePath, spanInWords, archiveTitle, type AskedTime } from './metadata'
import { hasBegun, type ShownMessage } from './queries/shown'
import { ShownList } from './shown-list'

type Props = {
  locale: Locale
  /** Of which year, day or minute; without it, of now. */
  asked?: AskedTime
  /** What stands now; only where nothing is asked about. */
  now?: ShownMessage[]
  /** What stood then. */
  messages: ShownMessage[]
  years: readonly number[]
  /** What somebody typed that is no moment. */
  notUnderstood?: string | undefined
}

/** What visitors were told, now and at any moment since the record began. */
export async function ArchivePage(props: Props) {
  const { locale, asked, messages, now, notUnderstood, years } = props
  const t = await getTranslations({ locale, namespace: 'messages' })
  const title = await archiveTitle(locale, asked)
  const lead = await leadOf(props)
  const path = archivePath(locale, asked)
  return (
    <SiteFrame
      locale={locale}
      page="messages"
      path={path}
      alternate={{ href: archivePath(otherLocale(locale), asked) }}
      facts={{
        title,
        lead,
        trail: asked ? [{ label: t('title'), href: href(locale, 'messages') }] : [],
      }}
    >
      <PageHead title={title} lead={lead}>
        <DateControl
          action={href(locale, 'messages')}
          label={t('label')}
          name="date"
          value={notUnderstood ?? (asked && 'span' in asked ? written(asked.span, locale) : '')}
          submit={t('show')}
          error={notUnderstood ? t('notUnderstood') : undefined}
        >
          {asked && <MoreLink href={href(locale, 'messages')}>{t('toNow')}</MoreLink>}
        </DateControl>
      </PageHead>
      {now && (
        <Part title={t('now')}>
          {now.length > 0 ? (
            <ShownList locale={locale} messages={now} />
          ) : (
            <EmptyState>{t('none')}</EmptyState>
          )}
        </Part>
      )}
      {(asked || messages.length > 0) && (
        <Part title={now ? t('earlier') : undefined}>
          {messages.length > 0 ? (
            <ShownList locale={locale} messages={messages} />
          ) : (
            <EmptyState>{t('noneThen')}</EmptyState>
          )}
        </Part>
      )}
      {years.length > 0 && (
        <div className="page mt-8">
          <FilterLinks
            label={t('years')}
            links={years.map((year) => ({
              label: String(year),
              href: archivePath(locale, { year }),
              current: archivePath(locale, { year }) === path,
            }))}
          />
        </div>
      )}
    </SiteFrame>
  )
}

const Part = ({ title, children }: { title?: string | undefined; children: ReactNode }) => (
  <section className="page mt-14">
    {title && <h2 className="t-h2 mb-8">{title}</h2>}
    {children}
  </section>
)

async function leadOf({ locale, asked }: Props): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'messages' })
  if (!asked) return t('lead')
  if ('year' in asked) return t('leadYear', { year: String(asked.year) })
  if (!(await hasBegun(asked.span.from))) return t('leadFuture')
  return t('leadOn', { when: spanInWords(asked.span, locale) })
}

/** As the label asks for it. */
const written = ({ day, time }: ShownSpan, locale: Locale): string => {
  const date = day
    .split('-')
    .toReversed()
    .join(locale === 'nb' ? '.' : '/')
  if (!time) return date
  return locale === 'nb' ? `${date} kl. ${time.replace(':', '.')}` : `${date} ${time}`
}

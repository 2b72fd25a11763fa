import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Lettered } from '@/lib/by-letter'
import { PageHead } from '@/ui/frame/page-head'
import { EmptyState } from '@/ui/lists/related'
import { GlossaryItem } from './glossary-item'
import type { GlossaryEntry } from './queries'
import { termSet } from './structured-data'

type Props = { locale: Locale; letters: Lettered<GlossaryEntry>[] }

/** Who is who and what words mean, by letter. */
export async function GlossaryPage({ locale, letters }: Props) {
  const t = await getTranslations({ locale, namespace: 'glossary' })
  const title = t('title')
  const lead = t('lead')
  const terms = letters.flatMap(({ entries }) => entries.filter((each) => each.kind === 'term'))
  const things = terms.length > 0 ? [termSet(locale, title, terms)] : []
  return (
    <SiteFrame
      locale={locale}
      page="glossary"
      path={href(locale, 'glossary')}
      alternate={{ href: href(otherLocale(locale), 'glossary') }}
      facts={{ title, lead, kind: 'CollectionPage', things }}
    >
      <PageHead title={title} lead={lead}>
        {letters.length > 0 && (
          <nav aria-label={t('letters')}>
            <ul className="letters">
              {letters.map(({ id, letter }) => (
                <li key={id}>
                  <a href={`#${id}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </PageHead>
      {letters.length === 0 && (
        <div className="page mt-12">
          <EmptyState>{t('empty')}</EmptyState>
        </div>
      )}
      {letters.map(({ entries, id, letter }) => (
        <section key={id} id={id} className="page letter">
          <div className="rule">
            <div className="cols">
              <h2 className="margin">{letter}</h2>
              <ul className="content">
                {entries.map((entry) => (
                  <GlossaryItem key={`${entry.kind} ${entry.id}`} locale={locale} entry={entry} />
                ))}
              </ul>
            </div>
          </div>
        </section>
      ))}
    </SiteFrame>
  )
}

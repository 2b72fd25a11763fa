import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { searchString } from '@/lib/search-query'
import { MoreLink } from '@/ui/frame/links'
import { SearchField } from '@/ui/frame/search-field'
import { Section } from '@/ui/frame/section'
import { Pagination } from '@/ui/lists/pagination'
import { HitItem } from './hit-item'
import type { Results } from './queries/results'

type Props = { locale: Locale; results: Results }

/** The query as the headline, and what was found for it by kind. */
export async function SearchPage({ locale, results }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const site = await getTranslations({ locale, namespace: 'site' })
  const { groups, page, pages, query } = results
  return (
    <SiteFrame
      locale={locale}
      page="search"
      path={searchPath(locale, query, page)}
      alternate={{ href: searchPath(otherLocale(locale), query, page) }}
    >
      <div className="page head">
        <h1 className="sr-only">{query ? t('titleFor', { query }) : t('title')}</h1>
        <SearchField
          id="search-page"
          action={href(locale, 'search')}
          label={t('label')}
          placeholder={t('placeholder')}
          submit={t('submit')}
          value={query}
          large
        />
        {!query && <p className="t-lead search-lead">{t('lead')}</p>}
        {groups.length > 0 && <Summary locale={locale} results={results} />}
      </div>
      {query && groups.length === 0 && <Nothing locale={locale} results={results} />}
      {groups.map(({ count, hits, kind }) => (
        <Section key={kind} name={t(`kind.${kind}`)} note={t('ofKind', { count })}>
          <ul className="hits">
            {hits.map((hit) => (
              <HitItem key={hit.key} locale={locale} hit={hit} />
            ))}
          </ul>
        </Section>
      ))}
      {pages > 1 && (
        <div className="page section">
          <Pagination
            label={t('pages')}
            pages={pages}
            current={page}
            pageHref={(number) => searchPath(locale, query, number)}
            words={{ before: site('pageBefore'), after: site('pageAfter') }}
          />
        </div>
      )}
    </SiteFrame>
  )
}

export const searchPath = (locale: Locale, query: string, page = 1): string =>
  href(locale, 'search') + searchString(query, page)

/** How much was found, and what was looked for besides. */
async function Summary({ locale, results: { also, count, more } }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <p className="t-small quiet search-summary" role="status">
      {more ? t('countMore', { count }) : t('count', { count })}
      {also.length > 0 && (
        <>
          {' '}
          {t('also')}{' '}
          {also.map((word, at) => (
            <span key={word}>
              {at > 0 && ', '}
              <b>{word}</b>
            </span>
          ))}
          .
        </>
      )}
    </p>
  )
}

const onward = ['news', 'events', 'calls', 'partners', 'glossary', 'contact'] as const

/** Words that come near, and where to go on without any. */
async function Nothing({ locale, results: { near, query } }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const e = await getTranslations({ locale, namespace: 'site.error' })
  return (
    <div className="page nothing">
      <div className="cols">
        <div className="content" role="status">
          <h2 className="t-h2">{t('nothing', { query })}</h2>
          <p className="t-lead search-lead">{t('nothingText')}</p>
          {near.length > 0 && (
            <p className="search-lead">
              {t('near')}{' '}
              {near.map((word, at) => (
                <span key={word}>
                  {at > 0 && ' · '}
                  <a href={searchPath(locale, word)}>{word}</a>
                </span>
              ))}
            </p>
          )}
          <nav aria-label={t('onward')} className="mt-8">
            <ul className="list-none">
              {onward.map((name) => (
                <li key={name}>
                  <MoreLink href={href(locale, name)}>{e(name)}</MoreLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  )
}

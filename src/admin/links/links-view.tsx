import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { readBrokenLinks } from '@/cms/link-check/read'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf } from '@/admin/words'
import { env } from '@/lib/env'
import { linesOf } from './in-words'
import { LinkTable } from './link-table'

export const brokenLinksPath = '/admin/broken-links'
const perPage = 25

/** Links of public texts that lead nowhere: editors see all, communicators those of their organisation. */
export async function BrokenLinksView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(brokenLinksPath)}`)
  if (!isEditor(req) && organisationOf(req) === null) notFound()
  const meant = searchParams?.['meant'] === '1'
  const page = Math.max(1, Math.trunc(Number(searchParams?.['page'])) || 1)
  const { links, more } = await readBrokenLinks(req, {
    meant,
    skip: (page - 1) * perPage,
    limit: perPage,
  })
  const t = adminWords(languageOf(req.i18n))
  const here = (to: number) => `${brokenLinksPath}?${meant ? 'meant=1&' : ''}page=${to}`
  return (
    <OwnView view={props}>
      <main className="trail links gutter--left gutter--right">
        <h1>{t(meant ? 'links.meant' : 'links.title')}</h1>
        <p className="trail-about">{t(isEditor(req) ? 'links.about' : 'links.aboutOwn')}</p>
        <p className="trail-about">{t(env.LINK_CHECK === 'off' ? 'links.webOff' : 'links.web')}</p>
        {links.length > 0 ? (
          <LinkTable lines={await linesOf(req, links)} t={t} caption={t('links.title')} />
        ) : (
          <p className="trail-none">{t(meant ? 'links.noneMeant' : 'links.none')}</p>
        )}
        <nav className="trail-pages" aria-label={t('trail.pages')}>
          {page > 1 && <Link href={here(page - 1)}>{t('trail.newer')}</Link>}
          {more && <Link href={here(page + 1)}>{t('trail.older')}</Link>}
          <Link href={meant ? brokenLinksPath : `${brokenLinksPath}?meant=1`}>
            {t(meant ? 'links.open' : 'links.meant')}
          </Link>
        </nav>
      </main>
    </OwnView>
  )
}

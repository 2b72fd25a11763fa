import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { saversOf } from '@/cms/trail/read'
import { property } from '@/lib/property'
import { showMoment } from '@/lib/shown-date'
import { adminWords, languageOf } from '@/admin/words'
import { whoInWords } from './in-words'
import { StepNav } from './step-nav'

const perPage = 25

type Found = {
  docs: { id: number | string; updatedAt: string; version: object }[]
  hasNextPage: boolean
}

/**
 * In place of Payload's list of versions, which names each by a number and nobody who saved it. What was
 * saved before there was a trail has no name.
 */
export async function VersionsView(props: DocumentViewServerProps) {
  const { initPageResult, routeSegments, searchParams } = props
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const slug = collectionConfig?.slug ?? globalConfig?.slug ?? ''
  const page = Math.max(1, Math.trunc(Number(searchParams?.['page'])) || 1)
  const { docs, hasNextPage } = await versionsOf(req, { slug, docID, page })
  if (docs.length === 0) notFound()
  const savers = await saversOf(
    req,
    slug,
    docs.map(({ id }) => Number(id)),
  )
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  const here = `/admin/${routeSegments.join('/')}`
  return (
    <main className="trail versions gutter--left gutter--right">
      <StepNav initPageResult={initPageResult} here={req.t('version:versions')} />
      <table className="trail-lines">
        <caption className="trail-caption">{req.t('version:versions')}</caption>
        <thead>
          <tr>
            {(['when', 'savedBy', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`trail.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {docs.map(({ id, updatedAt, version }) => {
            const saver = savers.get(Number(id))
            return (
              <tr key={id}>
                <td>
                  <Link href={`${here}/${id}?locale=${req.locale}`} prefetch={false}>
                    {showMoment(new Date(updatedAt), locale)}
                  </Link>
                </td>
                <td>{saver ? whoInWords(t, saver) : '–'}</td>
                <td>
                  {t(
                    property(version, '_status') === 'draft' ? 'status.draft' : 'status.published',
                  )}
                  {saver?.action === 'restored' && <small>{t('trail.actions.restored')}</small>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <nav className="trail-pages" aria-label={t('trail.pages')}>
        {page > 1 && <Link href={`?page=${page - 1}`}>{t('trail.newer')}</Link>}
        {hasNextPage && <Link href={`?page=${page + 1}`}>{t('trail.older')}</Link>}
      </nav>
    </main>
  )
}

/** As whoever asks may read them. Payload's copies of what is public beside a draft are no versions anybody saved. */
function versionsOf(
  req: PayloadRequest,
  { slug, docID, page }: { slug: string; docID: number | string | undefined; page: number },
): Promise<Found> {
  const asked = {
    page,
    limit: perPage,
    sort: '-updatedAt',
    depth: 0,
    overrideAccess: false,
    req: isolatedRequest(req),
  } as const
  const { payload } = req
  const isGlobal = docID === undefined
  return isGlobal
    ? payload.findGlobalVersions({ ...asked, slug: slug as 'site' })
    : payload.findVersions({
        ...asked,
        collection: slug as 'pages',
        locale: req.locale === 'en' ? 'en' : 'nb',
        where: { and: [{ parent: { equals: docID } }, { snapshot: { not_equals: true } }] },
      })
}

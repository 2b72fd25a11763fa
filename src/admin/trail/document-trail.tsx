import Link from 'next/link'
import type { DocumentViewServerProps } from 'payload'
import { filterAsked } from '@/cms/trail/filter'
import { readTrail } from '@/cms/trail/read'
import { adminWords, languageOf } from '@/admin/words'
import { StepNav } from './step-nav'
import { TrailLines } from './lines'

const perPage = 50

/** What happened to one document, beside its versions. */
export async function DocumentTrail({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const t = adminWords(languageOf(req.i18n))
  const { before } = filterAsked({ before: searchParams?.['before'] }).filter
  const document = docID === undefined ? undefined : Number(docID)
  const collection = collectionConfig?.slug ?? globalConfig?.slug
  const asked = { collection, document, before }
  const { lines, more } = await readTrail(req, asked, perPage)
  const last = lines.at(-1)
  return (
    <main className="trail gutter--left gutter--right">
      <StepNav initPageResult={initPageResult} here={t('trail.title')} />
      {lines.length > 0 ? (
        <TrailLines req={req} lines={lines} caption={t('trail.title')} />
      ) : (
        <p className="trail-none">{t('trail.noneOfThis')}</p>
      )}
      <nav className="trail-pages" aria-label={t('trail.pages')}>
        {before !== undefined && <Link href="?">{t('trail.newest')}</Link>}
        {more && last && <Link href={`?before=${last.id}`}>{t('trail.older')}</Link>}
      </nav>
    </main>
  )
}

import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf } from '@/admin/words'
import { thisMoment } from '@/lib/dates'
import { deskFilter, deskHref, deskPath } from './desk-filter'
import { DeskLines } from './desk-lines'
import { FilterForm } from './filter-form'
import { readDesk } from './read-desk'

const perPage = 50

/** Where each language of everything stands: editors see all of it, communicators what belongs to their organisation. */
export async function TranslationDesk(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(deskPath)}`)
  if (!isEditor(req) && organisationOf(req) === null) notFound()
  const filter = deskFilter(searchParams)
  const { lines, next } = await readDesk(req, filter, perPage, thisMoment())
  const t = adminWords(languageOf(req.i18n))
  return (
    <OwnView view={props}>
      <main className="desk trail gutter--left gutter--right">
        <h1>{t('desk.title')}</h1>
        <p className="trail-about">{t(isEditor(req) ? 'desk.about' : 'desk.aboutOwn')}</p>
        <p className="trail-about">{t('desk.known')}</p>
        <FilterForm req={req} t={t} filter={filter} />
        {lines.length > 0 ? (
          <DeskLines req={req} lines={lines} t={t} />
        ) : (
          <p className="trail-none">{t('desk.none')}</p>
        )}
        <nav className="trail-pages" aria-label={t('desk.pages')}>
          {filter.after && (
            <Link href={deskHref({ ...filter, after: undefined })}>{t('desk.first')}</Link>
          )}
          {next && <Link href={deskHref({ ...filter, after: next })}>{t('desk.more')}</Link>}
        </nav>
      </main>
    </OwnView>
  )
}

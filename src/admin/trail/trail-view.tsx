import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { actions } from '@/cms/trail/actions'
import { filterAsked } from '@/cms/trail/filter'
import { readTrail } from '@/cms/trail/read'
import { isTrailed } from '@/cms/trail/with-trail'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf, type AdminWords } from '@/admin/words'
import { typeInWords } from './in-words'
import { TrailLines } from './lines'

export const trailPath = '/admin/trail'
const perPage = 50

type Asked = Record<string, string>

/** Who did what, as a whole: editors see all of it, communicators what belongs to their organisation. */
export async function TrailView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(trailPath)}`)
  if (!isEditor(req) && organisationOf(req) === null) notFound()
  const asked = textsIn(searchParams)
  const { filter, notDays } = filterAsked(asked)
  const { lines, more } = await readTrail(req, filter, perPage)
  const t = adminWords(languageOf(req.i18n))
  const last = lines.at(-1)
  return (
    <OwnView view={props}>
      <main className="trail gutter--left gutter--right">
        <h1>{t('trail.title')}</h1>
        <p className="trail-about">{t(isEditor(req) ? 'trail.about' : 'trail.aboutOwn')}</p>
        <Filter req={req} t={t} asked={asked} />
        {notDays.map((typed) => (
          <p key={typed} role="alert">
            {t('trail.notADay', { typed })}
          </p>
        ))}
        {lines.length > 0 ? (
          <TrailLines req={req} lines={lines} caption={t('trail.title')} whole />
        ) : (
          <p className="trail-none">{t('trail.none')}</p>
        )}
        <nav className="trail-pages" aria-label={t('trail.pages')}>
          {asked['before'] && <Link href={hrefOf(asked, {})}>{t('trail.newest')}</Link>}
          {more && last && (
            <Link href={hrefOf(asked, { before: String(last.id) })}>{t('trail.older')}</Link>
          )}
          {isEditor(req) && (
            <a href={hrefOf(asked, {}, '/api/trail.csv')} download>
              {t('trail.export')}
            </a>
          )}
        </nav>
      </main>
    </OwnView>
  )
}

const textsIn = (searchParams: AdminViewServerProps['searchParams']): Asked =>
  Object.fromEntries(
    Object.entries(searchParams ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** The same filter on another page of it. */
function hrefOf({ before: _, ...asked }: Asked, more: Asked, path = trailPath): string {
  const query = new URLSearchParams({ ...asked, ...more }).toString()
  return query ? `${path}?${query}` : path
}

/** A plain form: what is looked for stands in the address, where it can be kept. */
function Filter({ req, t, asked }: { req: PayloadRequest; t: AdminWords; asked: Asked }) {
  const types = [...req.payload.config.collections, ...req.payload.config.globals]
    .map(({ slug }) => slug)
    .filter(isTrailed)
  return (
    <form className="trail-filter" action={trailPath} method="get" key={JSON.stringify(asked)}>
      {(['who', 'title', 'from', 'to'] as const).map((name) => (
        <label key={name}>
          {t(`trail.filter.${name}`)}
          <input name={name} defaultValue={asked[name] ?? ''} autoComplete="off" />
        </label>
      ))}
      <label>
        {t('trail.filter.action')}
        <select name="action" defaultValue={asked['action'] ?? ''}>
          <option value="">{t('trail.filter.all')}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {t(`trail.actions.${action}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('trail.filter.type')}
        <select name="type" defaultValue={asked['type'] ?? ''}>
          <option value="">{t('trail.filter.all')}</option>
          {types.map((slug) => (
            <option key={slug} value={slug}>
              {typeInWords(req, slug)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('trail.filter.show')}</button>
    </form>
  )
}

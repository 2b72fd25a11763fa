import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf } from '@/admin/words'
import { isEditor } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import { whyBothClosed } from '@/cms/language-limit/kind'
import { sheetsPath } from './path'
import { SheetDesk } from './sheet-desk'

/** Rosters and partners as spreadsheets, taken out and read in. For editors. */
export async function SheetsView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent('/admin/sheets')}`)
  if (!isEditor(req)) notFound()
  const language = languageOf(req.i18n)
  const t = adminWords(language)
  const { docs } = await req.payload.find({
    collection: 'groups',
    locale: language,
    fallbackLocale: language === 'en' ? 'nb' : 'en',
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  const choices = [
    ...docs.map(({ id, name, kind }) => ({ id, name, first: kind === 'coordination' })),
    { id: null, name: t('sheets.partners'), first: false },
  ]
  const of = searchParams?.['of']
  const chosen = choices.find(({ id, first }) =>
    of === undefined ? first : of === (id === null ? 'partners' : String(id)),
  )
  if (!chosen) notFound()
  return (
    <OwnView view={props}>
      <main className="sheets gutter--left gutter--right">
        <h1>{t('sheets.title')}</h1>
        <p className="sheets-about">{t('sheets.about')}</p>
        <nav className="sheets-choices" aria-label={t('sheets.which')}>
          {choices.map(({ id, name }) => (
            <a
              key={name}
              href={sheetsPath(id)}
              aria-current={id === chosen.id ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <SheetDesk
          key={chosen.id}
          group={chosen.id}
          name={chosen.name}
          closed={whyBothClosed(req)}
        />
      </main>
    </OwnView>
  )
}

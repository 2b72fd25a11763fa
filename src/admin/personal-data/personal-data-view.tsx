import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf } from '@/admin/words'
import { isAdmin } from '@/cms/access/roles'
import { SearchPerson } from './search-person'

const path = '/admin/personal-data'

/** All that is stored about one person, to be handed out or deleted when they ask for it. For administrators. */
export async function PersonalDataView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  if (!isAdmin(req)) notFound()
  const t = adminWords(languageOf(req.i18n))
  return (
    <OwnView view={props}>
      <main className="personal-data gutter--left gutter--right">
        <h1>{t('personalData.title')}</h1>
        <p>{t('personalData.about')}</p>
        <SearchPerson />
      </main>
    </OwnView>
  )
}

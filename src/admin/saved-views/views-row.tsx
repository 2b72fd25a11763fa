'use client'
// Knows what the list shows now, its columns included.
import { useListDrawerContext, useListQuery, useModal, useTableColumns } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { stringify } from 'qs-esm'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'
import { listPath, viewQuery, type SavedView } from './saved-view'
import { ViewsDrawer } from './views-drawer'

type Props = { collection: string; views: SavedView[] }

/** A link for each saved view of the list, and the way to save what is shown now. */
export function ViewsRow({ collection, views }: Props) {
  const { isInDrawer } = useListDrawerContext()
  const { openModal } = useModal()
  const { columns } = useTableColumns()
  // Payload completes the address behind Next's back: `useSearchParams` may say less until the page is asked for again.
  const { query: shown } = useListQuery()
  const path = usePathname()
  const listens = useListens()
  const { t } = useWords()
  // Where one is chosen for a document, a link would lead away from it; and the trash is another list.
  if (isInDrawer || path !== listPath(collection)) return null
  const active = columns.filter((column) => column.active).map(({ accessor }) => accessor)
  const now = viewQuery(new URLSearchParams(stringify(shown)), active)
  const slug = `saved-views-${collection}`
  return (
    <div className="saved-views">
      {views.length > 0 && (
        <nav aria-label={t('savedViews.label')}>
          {views.map(({ key, name, query }) => (
            <a
              key={key}
              href={`${listPath(collection)}?${query}`}
              aria-current={query === now ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      <button type="button" disabled={!listens} onClick={() => openModal(slug)}>
        {t(views.length > 0 ? 'savedViews.openMany' : 'savedViews.open')}
      </button>
      <ViewsDrawer slug={slug} collection={collection} views={views} now={now} />
    </div>
  )
}

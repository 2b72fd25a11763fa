import type { Lists } from '@/cms/publishing/changed-parts'
import type { Row } from '@/cms/publishing/public-state'
import { yearOf } from '@/lib/days'
import { idOf, idsOf } from '@/lib/ids'
import { part } from '@/lib/parts'
import { property } from '@/lib/property'

/**
 * What changes when an article is saved, besides itself and the list of all: its other versions, which
 * name it and may stand in a list instead of it, and the lists that any of them stands in.
 */
export const listsOfArticle: Lists = async (req, row) => {
  const family = row['family']
  const versions =
    typeof family !== 'number'
      ? [row]
      : (
          await req.payload.db.find<Row & { id: number }>({
            collection: 'news',
            where: { family: { equals: family } },
            locale: 'all',
            pagination: false,
            req,
          })
        ).docs
  // In the sitemap they stand where the one that was written first does.
  const entry = typeof family === 'number' ? [part.hundred('news', family)] : []
  return [
    ...entry,
    ...versions.flatMap((each) => [part.document('news', Number(each['id'])), ...listsOf(each)]),
  ]
}

function listsOf(row: Row): string[] {
  const byline = property(row['byline'], 'organisation')
  const event = idOf(row['event'])
  const { publishedAt } = row
  return [
    ...idsOf(row['people']).map((id) => part.listOf('news', 'people', id)),
    ...idsOf(row['topics']).map((id) => part.listOf('news', 'topics', id)),
    ...[...idsOf([row['publisher'], byline]), ...idsOf(row['organisations'])].map((id) =>
      part.listOf('news', 'organisations', id),
    ),
    ...(event === null ? [] : [part.listOf('news', 'event', event)]),
    ...(typeof publishedAt === 'string'
      ? [part.listOf('news', 'year', yearOf(new Date(publishedAt)))]
      : []),
  ]
}

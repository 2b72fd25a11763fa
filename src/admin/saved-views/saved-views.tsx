import type { ListViewServerProps } from 'payload'
import { readSavedViews } from './read'
import { ViewsRow } from './views-row'

type Props = Pick<ListViewServerProps, 'collectionConfig' | 'payload' | 'user'>

/** Above a list: what its reader has saved of it, and nobody else sees. */
export async function SavedViews({ collectionConfig, payload, user }: Props) {
  if (!user) return null
  const { slug } = collectionConfig
  return <ViewsRow collection={slug} views={await readSavedViews(payload, user, slug)} />
}

'use client'

import { useListQuery, useModal, useSelection } from '@payloadcms/ui'
import { UsesInDialogue } from './uses-in-dialogue'

const dialogue = 'confirm-delete-many-docs'

/** In the dialogue about the documents chosen in a list or in the trash: where they are used. */
export function UsesOfSelection({ collectionSlug }: { collectionSlug: string }) {
  const { selectAll, selectedIDs } = useSelection()
  const { data } = useListQuery()
  const { isModalOpen } = useModal()
  if (!isModalOpen(dialogue)) return null
  const shown = data?.docs.map(({ id }: { id: number | string }) => id) ?? []
  const ids = String(selectAll) === 'allAvailable' ? shown : selectedIDs
  return <UsesInDialogue dialogue={dialogue} collection={collectionSlug} ids={ids} />
}

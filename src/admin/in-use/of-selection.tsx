'use client'

// Knows what is chosen in the list around it.
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
  const everything: string = selectAll
  const ids = everything === 'allAvailable' ? shown : selectedIDs
  return <UsesInDialogue dialogue={dialogue} collection={collectionSlug} ids={ids} />
}

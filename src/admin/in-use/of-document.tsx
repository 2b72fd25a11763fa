'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { UsesInDialogue } from './uses-in-dialogue'

/** In the dialogues of a document's own menu and of the trash: where it is used. */
export function UsesOfDocument() {
  const { id, collectionSlug } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const dialogue = [`delete-${id}`, `perma-delete-${id}`].find((slug) => isModalOpen(slug))
  if (!id || !collectionSlug || !dialogue) return null
  return <UsesInDialogue dialogue={dialogue} collection={collectionSlug} ids={[id]} />
}

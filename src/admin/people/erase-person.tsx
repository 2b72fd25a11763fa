'use client'
// Knows whose form it stands in and who looks at it.
import { Button, PopupList, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import { EraseDrawer } from './erase-drawer'

/** The dialogue of an erasure, and in the trash, where a document has no menu, the button that opens it. */
export function ErasePerson() {
  const { id, isTrashed } = useDocumentInfo()
  const { mayErase, open, slug, t } = useErasure()
  if (!mayErase || !id) return null
  return (
    <>
      {isTrashed && (
        <Button buttonStyle="secondary" onClick={open} size="medium" type="button">
          {t('erasing.open')}
        </Button>
      )}
      <EraseDrawer id={Number(id)} slug={slug} />
    </>
  )
}

/** The same in the menu of a person, below everything that can be taken back. */
export function EraseItem() {
  const { id, isTrashed } = useDocumentInfo()
  const { mayErase, open, t } = useErasure()
  if (!mayErase || !id || isTrashed) return null
  return (
    <PopupList.Button id="erase-person" onClick={open}>
      {t('erasing.open')}
    </PopupList.Button>
  )
}

function useErasure() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { openModal } = useModal()
  const { t } = useWords()
  const slug = `erase-${id}`
  const mayErase = user !== null && Reflect.get(Object(user), 'role') === 'admin'
  return { mayErase, open: () => openModal(slug), slug, t }
}

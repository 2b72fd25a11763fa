'use client'
// Knows whose form it stands in, and whether whoever looks at it may change it.
import { Drawer, PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import { ReplaceForm } from './replace-form'

/** The dialogue that puts another file in the place of this one. */
export function ReplaceFile() {
  const { id, isTrashed } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const { mayReplace, slug, t } = useReplacement()
  if (!mayReplace || !id || isTrashed) return null
  return (
    <Drawer slug={slug} title={t('replacing.title')} className="replace-drawer">
      {isModalOpen(slug) && <ReplaceForm id={Number(id)} />}
    </Drawer>
  )
}

/** Opens it from the menu of a file. */
export function ReplaceItem() {
  const { id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const { mayReplace, slug, t } = useReplacement()
  if (!mayReplace || !id || isTrashed) return null
  return (
    <PopupList.Button id="replace-file" onClick={() => openModal(slug)}>
      {t('replacing.open')}
    </PopupList.Button>
  )
}

function useReplacement() {
  const { hasSavePermission, id } = useDocumentInfo()
  const { t } = useWords()
  return { mayReplace: hasSavePermission === true, slug: `replace-${id}`, t }
}

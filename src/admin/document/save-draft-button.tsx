'use client'
// Reads and saves the state of the form around it.
import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { useSeenByServer } from './seen-by-server'
import { useDocumentKey, useSave } from './save'
import { useNoteUnsaved } from './unsaved'

/** Saves a draft in the language being edited, also by Ctrl/Cmd + S. */
export function SaveDraftButton() {
  const { id, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const { t } = useTranslation()
  const editDepth = useEditDepth()
  const save = useSave()
  const document = useDocumentKey()
  useNoteUnsaved(document)
  useSeenByServer(document)
  const button = useRef<HTMLButtonElement>(null)
  const disabled = (Boolean(id) && !modified) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={disabled}
      onClick={() => void save({ status: 'draft', query: { draft: 'true' }, skipValidation: true })}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}

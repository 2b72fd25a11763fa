'use client'
// Reads and saves the state of the form around it.
import {
  FormSubmit,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useLocale,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { isLocale } from '@/i18n/locales'
import { useSeenByServer } from './seen-by-server'
import { useDocumentKey } from './save'
import { settled } from './settled'
import { useNoteUnsaved } from './unsaved'
import { useUnsavedUntilSaved } from './until-saved'
import { useWords } from './words'

/** Saves what has no drafts, and says that visitors see it at once unless it has another `name`. */
export function SaveLiveButton({ name }: { name?: string }) {
  const { code } = useLocale()
  const { t } = useWords()
  const { submit } = useForm()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const document = useDocumentKey()
  useNoteUnsaved(document)
  useSeenByServer(document)
  useUnsavedUntilSaved()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  const save = async () => {
    await settled()
    await submit()
  }
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!modified}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {name ?? t('publishing.live', { language: t(`languages.${isLocale(code) ? code : 'nb'}`) })}
    </FormSubmit>
  )
}

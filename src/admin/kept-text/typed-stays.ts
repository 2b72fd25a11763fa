'use client'
// A page that is asked for again while somebody types brings what is stored, and Payload puts that in the place of
// the whole form (@payloadcms/ui/dist/forms/Form/index.js, `REPLACE_STATE`): taking over from somebody else does so.
import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { useDocumentKey } from '@/admin/document/save'

/** The documents whose form is about to be filled on purpose. */
const filled = new Set<string>()

/** Fills the form around the calling component with values that are to be saved. */
export function useFillForm(): (values: Record<string, unknown>) => Promise<void> {
  const { reset, setModified } = useForm()
  const key = useDocumentKey()
  return async (values) => {
    filled.add(key)
    await reset(values)
    setModified(true)
  }
}

/**
 * Puts back what was typed and not saved when the form around it was filled from the server; and the document it was
 * begun on, so that the next save is seen to be late.
 */
export function useTypedStays(): void {
  const modified = useFormModified()
  const [fields, dispatchFields] = useAllFormFields()
  const { data, setData } = useDocumentInfo()
  const key = useDocumentKey()
  // The document comes a moment before the fields do: the one before it is what the form was begun on.
  const before = useRef({ begunOn: data, data, fields })
  useEffect(() => {
    const typed = before.current
    const onPurpose = !hasTyped(fields) && filled.delete(key)
    const lost = modified && !onPurpose && hasTyped(typed.fields) && !hasTyped(fields)
    if (lost) {
      dispatchFields({ type: 'REPLACE_STATE', optimize: false, state: typed.fields })
      if (typed.begunOn) setData(typed.begunOn)
      return
    }
    const begunOn = data === typed.data ? typed.begunOn : typed.data
    before.current = { begunOn: modified ? begunOn : data, data, fields }
  }, [data, dispatchFields, fields, key, modified, setData])
}

/** The field that was typed in last is marked as long as a form lives; what the server sends marks none. */
const hasTyped = (fields: FormState): boolean =>
  Object.values(fields).some(({ isModified }) => isModified === true)

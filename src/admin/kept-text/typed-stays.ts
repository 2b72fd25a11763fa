'use client'
// A page that is asked for again while somebody types brings what is stored, and Payload puts that in the place of
// the whole form (@payloadcms/ui/dist/forms/Form/index.js, `REPLACE_STATE`): taking over from somebody else does so.
// Where it brings that the document is locked now, or no longer, Payload makes a new form (views/Edit, `isLocked`).
import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isBeingSaved, useDocumentKey, whetherSaved } from '@/admin/document/save'

type Stored = ReturnType<typeof useDocumentInfo>['data']
/** What a form held, and the document it was begun on. */
type Typed = { begunOn: Stored; data: Stored; fields: FormState }
/** What was typed into a form that is gone, and at which address. */
type Left = Typed & { address: string }

/** The documents whose form is about to be filled on purpose. */
const filled = new Set<string>()
/** By document, for as long as a new form may follow at once. */
const left = new Map<string, Left>()
const followsWithin = 1000

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
 * Puts back what was typed and not saved when the form around it was filled from the server, or made anew; and the
 * document it was begun on, so that the next save is seen to be late.
 */
export function useTypedStays(): void {
  const modified = useFormModified()
  const { setModified } = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const { data, setData } = useDocumentInfo()
  const key = useDocumentKey()
  // The document comes a moment before the fields do: the one before it is what the form was begun on.
  const before = useRef<Typed & { unsaved: boolean }>({
    begunOn: data,
    data,
    fields,
    unsaved: false,
  })
  const address = useRef('')
  const putBack = useEffectEvent((typed: Typed) => {
    dispatchFields({ type: 'REPLACE_STATE', optimize: false, state: typed.fields })
    if (typed.begunOn) setData(typed.begunOn)
  })
  useEffect(() => {
    const typed = before.current
    // Payload takes a form for saved before it has read that the save was refused.
    const unsaved = modified || isBeingSaved(key)
    const onPurpose = !hasTyped(fields) && filled.delete(key)
    const replaced = unsaved && !onPurpose && hasTyped(typed.fields) && !hasTyped(fields)
    if (replaced) {
      if (modified) putBack(typed)
      return
    }
    const begunOn = data === typed.data ? typed.begunOn : typed.data
    before.current = { begunOn: unsaved ? begunOn : data, data, fields, unsaved }
    address.current = window.location.href
  }, [data, fields, key, modified])

  const takeUp = useEffectEvent((typed: Left) => {
    // The form is filled once more when it begins.
    before.current = { ...typed, unsaved: true }
    setModified(true)
    putBack(typed)
  })
  useEffect(() => {
    const typed = left.get(key)
    left.delete(key)
    let gone = false
    if (typed?.address === window.location.href)
      void whetherSaved(key).then((saved) => {
        if (!saved && !gone) takeUp(typed)
      })
    return () => {
      gone = true
      const { unsaved, ...held } = before.current
      if (!unsaved || !hasTyped(held.fields)) return
      left.set(key, { ...held, address: address.current })
      setTimeout(() => left.delete(key), followsWithin)
    }
  }, [key])
}

/** The field that was typed in last is marked as long as a form lives; what the server sends marks none. */
const hasTyped = (fields: FormState): boolean =>
  Object.values(fields).some(({ isModified }) => isModified === true)

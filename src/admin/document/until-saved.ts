'use client'
// The state of the form around the calling component.
import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Payload takes a form for saved when any response comes, a refusal too; it then turns its button off and closes
 * its fields for a new password with what was typed. What changes in the background while it saves it takes for
 * not saved (@payloadcms/ui/dist/forms/Form/index.js). So does this with the whole form, until it is saved.
 */
export function useUnsavedUntilSaved(whenSaved?: () => void): void {
  const { setBackgroundProcessing, setModified } = useForm()
  const processing = useFormProcessing()
  const refused = useFormSubmitted()
  const saving = useRef(false)
  const saved = useEffectEvent(() => {
    whenSaved?.()
    setModified(false)
  })
  useEffect(() => {
    if (processing) {
      setBackgroundProcessing(true)
      setModified(true)
      setBackgroundProcessing(false)
    } else if (saving.current && !refused) saved()
    saving.current = processing
  }, [processing, refused, setBackgroundProcessing, setModified])
}

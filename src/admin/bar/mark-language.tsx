'use client'
// Which language is being edited is known to the panel's client context only.
import { useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Lets the labels of fields that have a language name it in words (theme/frame.css): Payload writes its code. */
export function MarkLanguage() {
  const { code } = useLocale()
  useEffect(() => {
    document.documentElement.dataset['contentLanguage'] = code
  }, [code])
  return null
}

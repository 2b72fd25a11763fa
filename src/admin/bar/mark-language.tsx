'use client'
// Which language is being edited is known to the panel's client context only.
import { useConfig, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ClientField } from 'payload'
import { useEffect } from 'react'

/** Both languages of these stand in one form. */
const bothInOne = new Set(['messages'])

/**
 * Lets the labels of fields that have a language name it in words (theme/frame.css), where Payload writes its
 * code, and offers the choice of a language only where something on the screen has another one.
 */
export function MarkLanguage() {
  const { code } = useLocale()
  const hasLanguages = useHasLanguages()
  useEffect(() => {
    document.documentElement.dataset['contentLanguage'] = code
  }, [code])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-two-languages', hasLanguages)
  }, [hasLanguages])
  return null
}

/** Whether the list, the form or the version that is open holds texts in both languages. */
function useHasLanguages(): boolean {
  const { getEntityConfig } = useConfig()
  const [, kind, slug] = /\/(collections|globals)\/([^/]+)/.exec(usePathname() ?? '') ?? []
  if (!slug || bothInOne.has(slug)) return false
  const entity =
    kind === 'globals'
      ? getEntityConfig({ globalSlug: slug })
      : getEntityConfig({ collectionSlug: slug })
  return isInLanguages(entity?.fields ?? [])
}

const isInLanguages = (fields: ClientField[]): boolean =>
  fields.some((field) => {
    if ('localized' in field && field.localized) return true
    if (field.type === 'tabs')
      return field.tabs.some(
        (tab) => ('localized' in tab && tab.localized) || isInLanguages(tab.fields),
      )
    return 'fields' in field && isInLanguages(field.fields)
  })

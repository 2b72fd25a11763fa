'use client'
// Reads which file the form around it is about.
import { useDocumentInfo } from '@payloadcms/ui'
import { FocalPoint } from './focal-point'

/** The focal point in the form of a file. One that is not saved yet has no picture to point at. */
export function FocusField() {
  const { data } = useDocumentInfo()
  const { mimeType, sizes, url } = data ?? {}
  const src: unknown = sizes?.w480?.url ?? url
  if (typeof src !== 'string' || !String(mimeType).startsWith('image/')) return null
  return <FocalPoint src={src} x="focalX" y="focalY" />
}

'use client'
// Reads which file the form around it is about.
import { useDocumentInfo } from '@payloadcms/ui'
import { FileProblem } from './file-problem'
import { FocalPoint } from './focal-point'
import './picture-field.css'

/** Below the file in its form: why it was refused, and its focal point once there is a picture to point at. */
export function BelowFile() {
  const { data } = useDocumentInfo()
  const { mimeType, sizes, url } = data ?? {}
  const src: unknown = sizes?.w480?.url ?? url
  if (typeof src !== 'string' || !String(mimeType).startsWith('image/')) return <FileProblem />
  return (
    <>
      <FileProblem />
      <FocalPoint src={src} x="focalX" y="focalY" />
    </>
  )
}

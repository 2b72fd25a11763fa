'use client'
// Stands in the row of buttons and reads the form around it.
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '@/admin/document/words'
import './preview.css'
import { PreviewPanel } from './preview-panel'

/** Takes the place of Payload's button, which showed what was saved, in a tab of its own. */
export function PreviewButton() {
  const { t } = useWords()
  const { isTrashed } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLSpanElement>(null)
  if (isTrashed) return null
  const close = () => {
    setOpen(false)
    button.current?.querySelector('button')?.focus()
  }
  return (
    <span ref={button}>
      <Button
        aria-expanded={isOpen}
        buttonStyle="secondary"
        id="action-preview"
        onClick={() => (isOpen ? close() : setOpen(true))}
        size="medium"
        type="button"
      >
        {t('preview.open')}
      </Button>
      {isOpen && createPortal(<PreviewPanel onClose={close} />, document.body)}
    </span>
  )
}

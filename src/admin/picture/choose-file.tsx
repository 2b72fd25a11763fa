'use client'
// A file is chosen in the browser.
import { useRef, type ReactNode } from 'react'
import { Button } from '@payloadcms/ui'

/** Named one by one, so that a telephone hands over a JPEG of what it keeps as HEIC. */
const taken = 'image/jpeg,image/png,image/webp,image/avif'

type Props = {
  onChoose: (file: File) => void
  /** PDF files, too. */
  documents?: boolean
  children: ReactNode
}

/** A button that asks for a file from this machine. */
export function ChooseFile({ onChoose, documents, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => input.current?.click()}
        size="small"
      >
        {children}
      </Button>
      <input
        accept={documents ? `${taken},application/pdf` : taken}
        aria-hidden
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file may be chosen again after it was refused.
          target.value = ''
          if (file) onChoose(file)
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
    </>
  )
}

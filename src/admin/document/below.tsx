'use client'
// The row of buttons belongs to Payload; what is said about the document stands below all of it.
import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Puts its children below the row of buttons it stands in. */
export function Below({ children }: { children: ReactNode }) {
  const [row, setRow] = useState<Element | null>(null)
  return (
    <span hidden ref={(own) => setRow(own?.closest('.doc-controls') ?? null)}>
      {row && createPortal(<div className="document-notes">{children}</div>, row)}
    </span>
  )
}

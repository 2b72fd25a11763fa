'use client'
// The browser tells what is in sight.
import type { ReactNode } from 'react'

/**
 * Payload makes a field when the browser tells that it is in sight, and reads the first of what it is told at once: on a
 * busy machine that is how it was before a fold was opened, and the field never came. It is told the newest first.
 */
if (typeof IntersectionObserver !== 'undefined') {
  const Told = IntersectionObserver
  globalThis.IntersectionObserver = class extends Told {
    constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => tell(entries.toReversed(), observer), options)
    }
  }
}

/** Stands around the panel, so that this is there before any field. */
export const SeenFields = ({ children }: { children: ReactNode }) => children

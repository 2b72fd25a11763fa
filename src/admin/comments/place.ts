'use client'
// The text is in the state of the form, and the cursor in its editor.
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { bodyEditor } from '@/admin/text-checks/show-place'
import { longestParagraph } from '@/cms/comments/types'
import { closestTo, wordsOfParts } from '@/cms/text-checks/alike'

/** The words of each part of the text as it is in the form now. */
export function useParagraphs(): string[] {
  const body = useFormFields(([fields]) => fields['body']?.value)
  return useMemo(() => wordsOfParts(body), [body])
}

/** Which part of the text the cursor stands in, or stood in last. */
export function useCursor(): number | null {
  const [block, setBlock] = useState<number | null>(null)
  useEffect(() => {
    const look = () => {
      const editor = bodyEditor()
      const node = getSelection()?.anchorNode ?? null
      if (!editor || !node || node === editor || !editor.contains(node)) return
      setBlock([...editor.children].findIndex((child) => child.contains(node)))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return block
}

type Place = { block: number; isRewritten: boolean }

/** Where a paragraph stands now, known by its words; null when it is there no longer. */
export function placeInText(words: string, paragraphs: string[]): Place | null {
  const cut = paragraphs.map((each) => each.slice(0, longestParagraph).trim())
  const same = cut.indexOf(words)
  if (same !== -1) return { block: same, isRewritten: false }
  const block = closestTo(words, cut)
  return block === -1 ? null : { block, isRewritten: true }
}

'use client'
// Listens to the editor, and says below it what became of a pasted text.
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_NORMAL,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { useWords } from '@/admin/document/words'
import type { Changes } from '@/cms/rich-text/paste/changes'
import { isTooLong, wordsIn } from '@/cms/rich-text/paste/length'
import type { Node } from '@/cms/rich-text/paste/nodes'
import { readPasted } from '@/cms/rich-text/paste/read-pasted'
import { sayChanges } from './say-changes'

/** Reads what other programs put on the clipboard, and says what it changed or left out until that is put away. */
export function Paste() {
  const [editor] = useLexicalComposerContext()
  const { t, language } = useWords()
  const [changes, setChanges] = useState<Changes>()
  const [tooManyWords, setTooManyWords] = useState<number>()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = 'clipboardData' in event ? htmlOf(event.clipboardData) : undefined
          if (!html) return false
          const pasted = readPasted(html, (at) => t('pasted.picture', { at }))
          const isTooMuch = isTooLong(editor.getEditorState().toJSON(), pasted.nodes)
          if (!isTooMuch && !insert(pasted.nodes)) return false
          event.preventDefault()
          setTooManyWords(isTooMuch ? wordsIn(pasted.nodes) : undefined)
          setChanges(isTooMuch ? undefined : pasted.changes)
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, t],
  )
  if (tooManyWords !== undefined)
    return (
      <p className="pasted pasted--refused" role="alert">
        {t('pasted.tooLong', { words: tooManyWords })}
      </p>
    )
  const said = changes ? sayChanges(changes, t, language) : []
  if (said.length === 0) return null
  return (
    <div className="pasted" role="status">
      <div className="pasted__head">
        <p>{t('pasted.title')}</p>
        <button type="button" onClick={() => setChanges(undefined)}>
          {t('pasted.close')}
        </button>
      </div>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** What was copied from this editor is put in again as it was. */
const htmlOf = (clipboard: DataTransfer | null): string | undefined =>
  clipboard && !clipboard.types.includes('application/x-lexical-editor')
    ? clipboard.getData('text/html')
    : undefined

/** Within the update of the editor that the command came with: one step, to be undone as one. */
function insert(nodes: Node[]): boolean {
  const selection = $getSelection()
  if (nodes.length === 0 || !$isRangeSelection(selection)) return false
  $addUpdateTag(PASTE_TAG)
  selection.insertNodes(nodes.map((node) => $parseSerializedNode(node)))
  return true
}

'use client'
// Stands beside the form, and is saved by itself whatever becomes of that.
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useWords } from '@/admin/document/words'
import { firstWords } from '@/lib/first-words'
import { CommentBox } from './comment-box'
import './comments.css'
import { useCursor, useParagraphs } from './place'
import { Thread, threadsOf, type CommentThread } from './thread'
import { useTypedComment } from './typed-comment'
import { useComments, type SendComment } from './use-comments'

/** What the address ends in that leads to the comments, as in messages about them. */
const anchor = '#comments'

/** Once, when the comments have come. */
function unfoldIfMeant(fold: HTMLDetailsElement | null): void {
  if (!fold || window.location.hash !== anchor) return
  fold.open = true
  fold.scrollIntoView({ block: 'start' })
}

/** What those who write say about the text in the form, folded until somebody asks for it. */
export function DocumentComments() {
  const { id } = useDocumentInfo()
  const { t } = useWords()
  const { code } = useLocale()
  const { comments, send } = useComments()
  const paragraphs = useParagraphs()
  if (!comments) return null
  const threads = threadsOf(
    comments.filter(({ language }) => language === null || language === code),
  )
  const open = threads.filter(({ first }) => !first.settledAt)
  const settled = threads.filter(({ first }) => first.settledAt)
  return (
    <details className="field-type comments" ref={unfoldIfMeant}>
      <summary>
        {open.length > 0 ? t('comments.count', { count: open.length }) : t('comments.title')}
      </summary>
      <p className="comments__note">{t('comments.about')}</p>
      {open.length === 0 && <p>{t('comments.none')}</p>}
      <Threads threads={open} paragraphs={paragraphs} send={send} />
      <NewComment key={`${id} ${code}`} language={code} paragraphs={paragraphs} send={send} />
      {settled.length > 0 && (
        <details>
          <summary>{t('comments.settled', { count: settled.length })}</summary>
          <Threads threads={settled} paragraphs={paragraphs} send={send} />
        </details>
      )}
    </details>
  )
}

type Props = { paragraphs: string[]; send: SendComment }

const Threads = ({ threads, ...rest }: Props & { threads: CommentThread[] }) =>
  threads.length > 0 && (
    <ul>
      {threads.map((thread) => (
        <Thread key={thread.first.id} thread={thread} {...rest} />
      ))}
    </ul>
  )

/** About the paragraph that the cursor stands in, or another one, or all of the text. */
function NewComment({ language, paragraphs, send }: Props & { language: string }) {
  const { t } = useWords()
  const id = useId()
  const typed = useTypedComment(`new-${language}`)
  const cursor = useCursor()
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const meant = chosen ?? (cursor === null ? '' : String(cursor))
  const paragraph = meant === '' ? '' : (paragraphs[Number(meant)] ?? '')
  const add = async (text: string) => {
    const refused = await send('POST', '', { text, language, ...(paragraph && { paragraph }) })
    if (!refused) setChosen(null)
    setSaid(refused ? '' : t('comments.sent'))
    return refused
  }
  return (
    <>
      <CommentBox label={t('comments.new')} onSend={add} press={t('comments.send')} typed={typed}>
        <label htmlFor={id}>{t('comments.place')}</label>
        <select
          id={id}
          onChange={({ target }) => setChosen(target.value)}
          value={paragraph ? meant : ''}
        >
          <option value="">{t('comments.whole')}</option>
          {paragraphs.map(
            (words, block) =>
              words && (
                // Two paragraphs may have the same words.
                // oxlint-disable-next-line react/no-array-index-key
                <option key={block} value={block}>
                  {firstWords(words)}
                </option>
              ),
          )}
        </select>
      </CommentBox>
      <p role="status">{said}</p>
    </>
  )
}

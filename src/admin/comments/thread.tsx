'use client'
// Finds its paragraph in the text of the form around it.
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import { showPlace } from '@/admin/text-checks/show-place'
import type { ListedComment } from '@/cms/comments/stored'
import { firstWords } from '@/lib/first-words'
import { showMoment } from '@/lib/shown-date'
import { Comment } from './comment'
import { CommentBox } from './comment-box'
import { placeInText } from './place'
import { useTypedComment } from './typed-comment'
import type { SendComment } from './use-comments'

/** A comment, and the answers to it. */
export type CommentThread = { first: ListedComment; answers: ListedComment[] }

export function threadsOf(comments: readonly ListedComment[]): CommentThread[] {
  const answers = Map.groupBy(comments, ({ thread }) => thread)
  return (answers.get(null) ?? []).map((first) => ({ first, answers: answers.get(first.id) ?? [] }))
}

type Props = { thread: CommentThread; paragraphs: string[]; send: SendComment }

/** What is said about one place of the text, until somebody marks it as settled. */
export function Thread({ thread: { first, answers }, paragraphs, send }: Props) {
  const { t, language } = useWords()
  const typed = useTypedComment(`answer-${first.id}`)
  const [isAnswering, setAnswering] = useState(typed.wasKept)
  const [problem, setProblem] = useState<string | null>(null)
  const { id, settledAt, settledBy } = first
  const settle = async (settled: boolean) =>
    setProblem(await send('POST', `/${id}/settled`, { settled }))
  const answer = async (text: string) => {
    const refused = await send('POST', '', { text, thread: id })
    if (!refused) setAnswering(false)
    return refused
  }
  return (
    <li className="comments__thread">
      {first.paragraph && <About words={first.paragraph} paragraphs={paragraphs} />}
      {[first, ...answers].map((comment) => (
        <Comment
          comment={comment}
          key={`${comment.id} ${comment.text === null || comment.changedAt}`}
          send={send}
        />
      ))}
      {settledAt && (
        <p className="comments__settled">
          {t(settledBy ? 'comments.settledBy' : 'comments.settledOn', {
            when: showMoment(new Date(settledAt), language),
            name: settledBy ?? '',
          })}
        </p>
      )}
      {problem && (
        <p className="comments__problem" role="alert">
          {problem}
        </p>
      )}
      {isAnswering && !settledAt ? (
        <CommentBox
          label={t('comments.answerLabel')}
          onCancel={() => setAnswering(false)}
          onSend={answer}
          press={t('comments.sendAnswer')}
          typed={typed}
        />
      ) : (
        <div className="comments__buttons">
          {!settledAt && (
            <button type="button" onClick={() => setAnswering(true)}>
              {t('comments.answer')}
            </button>
          )}
          <button type="button" onClick={() => void settle(!settledAt)}>
            {t(settledAt ? 'comments.reopen' : 'comments.settle')}
          </button>
        </div>
      )}
    </li>
  )
}

/** The paragraph as a way to where it stands now; one that is gone, in its own words. */
function About({ words, paragraphs }: { words: string; paragraphs: string[] }) {
  const { t } = useWords()
  const place = placeInText(words, paragraphs)
  if (!place) return <p className="comments__about">{t('comments.gone', { words })}</p>
  const { block, isRewritten } = place
  return (
    <p className="comments__about">
      <button type="button" onClick={() => void showPlace({ field: 'body', block })}>
        {t('comments.show', { words: firstWords(words) })}
      </button>
      {isRewritten && ` ${t('comments.rewritten')}`}
    </p>
  )
}

'use client'
// An answer is taken away from here.
import { toast } from '@payloadcms/ui'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { Answers } from '@/cms/reads/answers'
import { noonOf, textDate } from '@/lib/dates'

export const hasAnswers = (answers: Answers | null | undefined): answers is Answers =>
  Boolean(answers && answers.found + answers.not + answers.written.length > 0)

type Props = { answers: Answers; onDeleted: () => void }

/** Whether readers found what they were looking for here, and what they wrote; an editor may delete it. */
export function ReadersAnswers({ answers, onDeleted }: Props) {
  const { t, language } = useWords()
  const { found, not, written } = answers
  const remove = async (id: number) => {
    const { ok, message } = await sendRequest('DELETE', `/answers/${id}`, { language })
    if (ok) onDeleted()
    else toast.error(message || t('planning.noAnswer'))
  }
  return (
    <>
      <p>{t('reads.answered', { found, not })}</p>
      {written.length > 0 && (
        <ul aria-label={t('reads.written')}>
          {written.map(({ day, id, text }) => {
            const date = textDate(noonOf(day), language)
            return (
              <li key={id}>
                <span>
                  «{text}» <small>{date}</small>
                </span>
                <button
                  type="button"
                  className="reads__delete"
                  aria-label={t('reads.deleteWhat', { date })}
                  onClick={() => void remove(id)}
                >
                  {t('reads.delete')}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

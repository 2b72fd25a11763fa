import type { AdminWords } from '@/admin/words'
import type { Answers } from '@/cms/reads/answers'

/** What readers wrote last, with the page it is about. */
export function NewestAnswers({
  answers: { found, not, written },
  t,
}: {
  answers: Answers
  t: AdminWords
}) {
  if (found + not + written.length === 0) return null
  return (
    <section className="site-reads" aria-labelledby="newest-answers">
      <h2 id="newest-answers">{t('reads.written')}</h2>
      <p>{t('reads.answered', { found, not })}</p>
      {written.length > 0 && (
        <table>
          <tbody>
            {written.slice(0, 5).map(({ id, path, text }) => (
              <tr key={id}>
                <th scope="row">«{text}»</th>
                <td>
                  <a href={path}>{path}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

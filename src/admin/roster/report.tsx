'use client'
// Knows the day that the board is on.
import { useWords } from '@/admin/document/words'
import { isPartnerOn } from '@/features/organisations/partnership'
import { isHeldOn } from '@/features/roster/seats'
import type { Day } from '@/lib/days'
import type { Board } from './read-board'

type Line = { key: string; text: string; note?: string; href: string }

/** What somebody should look at: partners without a member, people without consent, what is not shown. */
export function Report({ board, day }: { board: Board; day: Day }) {
  const { t } = useWords()
  const held = board.seats.filter((seat) => isHeldOn(seat, day))
  const empty = board.partners.filter(
    (one) => isPartnerOn(one, day) && !held.some(({ organisationId }) => organisationId === one.id),
  )
  const lists: [string, Line[]][] = [
    [
      t('roster.withoutMember', { count: empty.length }),
      empty.map(({ id, name }) => ({
        key: String(id),
        text: name.text,
        href: `/admin/collections/organisations/${id}`,
      })),
    ],
    [
      t('roster.unseenTitle', { count: board.unseen.length }),
      board.unseen.map(({ id, name, why }) => ({
        key: String(id),
        text: name,
        note: t(`roster.unseen.${why}`),
        href: `/admin/collections/appointments/${id}`,
      })),
    ],
    [
      t('roster.withoutConsent', { count: board.withoutConsent.length }),
      board.withoutConsent.map(({ id, name, ended }) => ({
        key: String(id),
        text: name,
        ...(ended && { note: t('roster.consentEnded') }),
        href: `/admin/collections/people/${id}`,
      })),
    ],
  ]
  const found = lists.filter(([, lines]) => lines.length > 0)
  return (
    <section aria-labelledby="board-report">
      <h2 id="board-report">{t('roster.report')}</h2>
      {found.length === 0 && <p className="board-nothing">{t('roster.nothingMissing')}</p>}
      {found.map(([title, lines]) => (
        <details key={title} open={lines.length <= 5}>
          <summary>{title}</summary>
          <ul className="board-lines">
            {lines.map(({ key, text, note, href }) => (
              <li key={key}>
                <a href={href}>{text}</a>
                {note && <small>{note}</small>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

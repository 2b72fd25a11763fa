'use client'
// Shows the day that the board is on.
import Link from 'next/link'
import { useWords } from '@/admin/document/words'
import { isPartnerOn, wasPartnerOn } from '@/features/organisations/partnership'
import { isHeldOn, type Seat } from '@/features/roster/seats'
import { listDate, noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'
import type { Board } from './read-board'

type Props = { board: Board; day: Day; seats: readonly Seat[] }

/** The partners of the day in their order, and who sits in the group for each. */
export function Partners({ board, day, seats }: Props) {
  const { t, language } = useWords()
  const partners = board.partners.filter((one) => isPartnerOn(one, day))
  const former = board.former.filter((one) => wasPartnerOn(one, day))
  const held = seats.filter((seat) => isHeldOn(seat, day))
  return (
    <>
      <div className="board-list">
        {[...partners, ...former].map(({ id, name, from, to }) => {
          const members = held.filter(({ organisationId }) => organisationId === id)
          const lang = name.lang === language ? undefined : name.lang
          return (
            <section key={id} className="board-body">
              <h2 lang={lang}>
                <a href={`/admin/collections/organisations/${id}`}>{name.text}</a>
              </h2>
              <p className="board-name">
                {members.map(({ person }) => person).join(', ') || (
                  <span className="board-none">{t('roster.noMember')}</span>
                )}
                <small>
                  {[
                    from && t('roster.partnerSince', { date: listDate(noonOf(from), language) }),
                    to && t('roster.until', { date: listDate(noonOf(to), language) }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </p>
            </section>
          )
        })}
      </div>
      {!board.closed && (
        <Link
          className="board-button"
          href="/admin/collections/organisations/create"
          prefetch={false}
        >
          {t('roster.addPartner')}
        </Link>
      )}
    </>
  )
}

const startOf = (day: string): string =>
  `((${day} at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo')`
const endOf = (day: string): string =>
  `(((${day} at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo')`
const isPublic = (table: string, as: string): string =>
  `${as}.deleted_at is null and exists (select from ${table}_locales l
     where l._parent_id = ${as}.id and l._status = 'published')`

/**
 * What `queries/rows.ts` says, in SQL: cards by `id` with the moments `since` and `till` between which they are worth
 * finding; null is open. Cards of organisations that may have none are not among them. One that ended is worth finding
 * when something is told of what came of it.
 */
export const cardsWorthFinding = `
  select c.id,
    case when o.invited_to_cards then null else ${startOf('o.partner_from')} end as since,
    least(
      case when o.invited_to_cards then null else ${endOf('o.partner_to')} end,
      case when exists (select from cards_locales l where l._parent_id = c.id
          and l._status = 'published' and l.outcome <> '') then null
        else least(${endOf('c.until')}, k.closes) end) as till
  from cards c
  join organisations o on o.id = c.publisher_id and (o.invited_to_cards or o.partner)
    and ${isPublic('organisations', 'o')}
  left join calls k on k.id = c.call_id and ${isPublic('calls', 'k')}`

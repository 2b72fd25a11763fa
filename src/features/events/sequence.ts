import type { CollectionAfterChangeHook } from 'payload'
import { runSql } from '@/cms/publishing/transaction'

/**
 * Counts, in the saving transaction, how often what those who come to an event must know has changed in public: when
 * and where it is, and whether. By the number their calendars tell a meeting that was moved from what they have.
 * What was told stays when nothing is public for a while, so that a move meanwhile counts, and coming back does not;
 * a venue is compared with what the same language said.
 */
export const countMoves: CollectionAfterChangeHook = async ({ doc, req }) => {
  await runSql(
    req,
    `insert into event_sequences as known (event, facts, venues)
     select events.id,
       md5(concat_ws('|', extract(epoch from start), coalesce(extract(epoch from "end")::text, ''),
         coalesce(time_known, true), state, coalesce(address, ''), coalesce(online_address, ''))),
       jsonb_object_agg(texts._locale, md5(coalesce(texts.venue, '')))
     from events join events_locales texts on texts._parent_id = events.id and texts._status = 'published'
     where events.id = ${Number(doc.id)} and events.deleted_at is null group by events.id
     on conflict (event) do update set
       sequence = known.sequence + case when known.facts <> excluded.facts
         or not (known.venues || excluded.venues) @> known.venues then 1 else 0 end,
       facts = excluded.facts,
       venues = known.venues || excluded.venues`,
  )
  return doc
}

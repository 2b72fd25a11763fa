select (select coalesce(json_agg(found), '[]')
  from ( select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "pages" d
  where "d".deleted_at is null
  and exists ( select
  from "pages_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…)) group by 2
  union all select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "topics" d
  where "d".deleted_at is null
  and exists ( select
  from "topics_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…)) group by 2
  union all select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "groups" d
  where "d".deleted_at is null
  and exists ( select
  from "groups_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…)) and d.kind = 'working' group by 2
  union all select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "events" d
  where "d".deleted_at is null
  and exists ( select
  from "events_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…)) group by 2
  union all select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "calls" d
  where "d".deleted_at is null
  and exists ( select
  from "calls_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…)) group by 2
  union all select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "cards" d
  where "d".deleted_at is null
  and exists ( select
  from "cards_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…))
  and exists (select
  from ( select c.id, case when o.invited_to_cards then null else ((o.partner_from at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo') end as since, least( case when o.invited_to_cards then null else (((o.partner_to at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo') end, case when exists (select
  from cards_locales l
  where l._parent_id = c.id and l._status = 'published' and l.outcome <> '') then null else least((((c.until at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo'), k.closes) end) as till
  from cards c join organisations o on o.id = c.publisher_id and (o.invited_to_cards or o.partner) and o.deleted_at is null
  and exists (select
  from organisations_locales l
  where l._parent_id = o.id and l._status = 'published')
  left join calls k on k.id = c.call_id and k.deleted_at is null
  and exists (select
  from calls_locales l
  where l._parent_id = k.id and l._status = 'published')) shown
  where shown.id = d.id and coalesce(shown.since <= $::timestamptz, true) and coalesce(shown.till > $::timestamptz, true)) group by 2
  union all select $ as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from "organisations" d
  where "d".deleted_at is null
  and exists ( select
  from "organisations_locales" texts
  where texts._parent_id = "d".id and texts._status = 'published' and texts._locale::text in (…)) and d.partner and (d.partner_from is null or (d.partner_from at time zone 'Europe/Oslo')::date <= $::date) group by 2
  union all (with recursive hundreds as ( ( select (coalesce(d.family::int, d.id) / 100) as hundred, d.updated_at as changed
  from news d
  where "d"._status = 'published' and "d".deleted_at is null and ("d".published_at is null or "d".published_at <= $::timestamptz) and (coalesce(d.family::int, d.id) / 100) > -1
  order by 1, 2 desc
  limit 1)
  union all select next.*
  from hundreds cross join lateral ( select (coalesce(d.family::int, d.id) / 100) as hundred, d.updated_at as changed
  from news d
  where "d"._status = 'published' and "d".deleted_at is null and ("d".published_at is null or "d".published_at <= $::timestamptz) and (coalesce(d.family::int, d.id) / 100) > hundreds.hundred
  order by 1, 2 desc
  limit 1) next) select 'news' as type, hundred, changed
  from hundreds)
  order by 1, 2) found) as rows, (least((select min(published_at)
  from news
  where _status = 'published' and deleted_at is null and published_at > $::timestamptz), ( select min((partner_from at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo')
  from organisations
  where partner and (partner_from at time zone 'Europe/Oslo')::date > $::date), ( select min(moment)
  from ( select c.id, case when o.invited_to_cards then null else ((o.partner_from at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo') end as since, least( case when o.invited_to_cards then null else (((o.partner_to at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo') end, case when exists (select
  from cards_locales l
  where l._parent_id = c.id and l._status = 'published' and l.outcome <> '') then null else least((((c.until at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo'), k.closes) end) as till
  from cards c join organisations o on o.id = c.publisher_id and (o.invited_to_cards or o.partner) and o.deleted_at is null
  and exists (select
  from organisations_locales l
  where l._parent_id = o.id and l._status = 'published')
  left join calls k on k.id = c.call_id and k.deleted_at is null
  and exists (select
  from calls_locales l
  where l._parent_id = k.id and l._status = 'published')) shown, unnest(array[shown.since, shown.till]) moment
  where moment > $::timestamptz))) as next;

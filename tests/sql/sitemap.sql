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
  where partner and (partner_from at time zone 'Europe/Oslo')::date > $::date))) as next;

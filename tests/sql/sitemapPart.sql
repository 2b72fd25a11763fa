select (select coalesce(json_agg(found), '[]')
  from ( select coalesce(d.family, d.id)::int as entry, d.language as lang, d.slug, d.updated_at as changed
  from news d
  where "d"._status = 'published' and "d".deleted_at is null and ("d".published_at is null or "d".published_at <= $::timestamptz) and (coalesce(d.family::int, d.id) / 100) = $
  order by d.id) found) as rows, (select min(published_at)
  from news
  where _status = 'published' and deleted_at is null and published_at > $::timestamptz) as next;

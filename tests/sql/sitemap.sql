select (select coalesce(json_agg(found), '[]')
  from ( select coalesce(n.family, n.id)::int as entry, n.language as lang, n.slug, n.updated_at as changed
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz)
  order by n.id) found) as rows, (select min(published_at)
  from news
  where _status = 'published' and deleted_at is null and published_at > $::timestamptz) as next;

select (select coalesce(json_agg(found), '[]')
  from ( select d.id as entry, texts._locale as lang, texts.slug, d.updated_at as changed
  from "events" d join "events_locales" texts on texts._parent_id = d.id
  where d.deleted_at is null and texts._status = 'published' and true
  order by d.id, texts._locale) found) as rows, (null) as next;

select (select coalesce(json_agg(found), '[]')
  from ( select d.id as entry, texts._locale as lang, texts.slug, d.updated_at as changed
  from "organisations" d join "organisations_locales" texts on texts._parent_id = d.id
  where d.deleted_at is null and texts._status = 'published' and d.partner and (d.partner_from is null or (d.partner_from at time zone 'Europe/Oslo')::date <= $::date)
  order by d.id, texts._locale) found) as rows, ( select min((partner_from at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo')
  from organisations
  where partner and (partner_from at time zone 'Europe/Oslo')::date > $::date) as next;

select (select coalesce(json_agg(found), '[]')
  from ( select d.id as entry, texts._locale as lang, texts.slug, d.updated_at as changed
  from "topics" d join "topics_locales" texts on texts._parent_id = d.id
  where d.deleted_at is null and texts._status = 'published' and true
  order by d.id, texts._locale) found) as rows, (null) as next;

select (select coalesce(json_agg(found), '[]')
  from ( select d.id as entry, texts._locale as lang, texts.slug, d.updated_at as changed , d.kind
  from "pages" d join "pages_locales" texts on texts._parent_id = d.id
  where d.deleted_at is null and texts._status = 'published' and true
  order by d.id, texts._locale) found) as rows, (null) as next;

select "events"."id", "events"."start", "events"."end", "events"."time_known", "events"."address", "events"."registration_own", "events"."registration_url", "events"."registration_opens", "events"."registration_closes", "events"."registration_capacity", "events"."registration_waiting_list", "events"."registration_asks_organisation", "events"."type", "events"."state", "events"."previous_start", "events"."updated_at", "events"."deleted_at", "events__rels"."data" as "_rels", "events__locales"."data" as "_locales"
  from "events" "events"
  left join lateral (select coalesce(json_agg(json_build_array("events__rels"."order", "events__rels"."path", "events__rels"."organisations_id", "events__rels"."topics_id")
  order by "events__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "events_rels" "events__rels"
  where "events__rels"."parent_id" = "events"."id"
  order by "events__rels"."order" asc) "events__rels") "events__rels" on true
  left join lateral (select coalesce(json_agg(json_build_array("events__locales"."_locale", "events__locales"."title", "events__locales"."lead", "events__locales"."venue", "events__locales"."state_reason", "events__locales"."slug", "events__locales"."_status")), '[]'::json) as "data"
  from "events_locales" "events__locales"
  where "events__locales"."_parent_id" = "events"."id") "events__locales" on true
  where ("events"."deleted_at" is null and "events"."id" in (…))
  order by "events"."start" desc, "events"."created_at" desc;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select (select coalesce(json_agg(found), '[]')
  from (select e.id, coalesce(moves.sequence, 0) as sequence, e.updated_at as changed, e.online_address as online
  from events e
  left join event_sequences moves on moves.event = e.id
  where "e".deleted_at is null
  and exists ( select
  from "events_locales" texts
  where texts._parent_id = "e".id and texts._status = 'published' and texts._locale::text in (…)) and true and true and (case when e."end" is not null and coalesce(e.time_known, true) then e."end" else (((coalesce(e."end", e.start) at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo') end) > $::timestamptz
  order by e.start desc, e.id desc
  limit $) found) as rows, (select min((case when e."end" is not null and coalesce(e.time_known, true) then e."end" else (((coalesce(e."end", e.start) at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo') end)) + interval '365 days'
  from events e
  where "e".deleted_at is null
  and exists ( select
  from "events_locales" texts
  where texts._parent_id = "e".id and texts._status = 'published' and texts._locale::text in (…)) and true and true and (case when e."end" is not null and coalesce(e.time_known, true) then e."end" else (((coalesce(e."end", e.start) at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo') end) > $::timestamptz) as next;

select f.organisation::int as id, f.nb, f.en, f."from", f."to", f.taken_down
  from former_partners f
  order by coalesce(f.nb, f.en), f.id;

select f.organisation::int as id, f.nb, f.en, f."from", f."to", f.taken_down
  from former_partners f
  order by coalesce(f.nb, f.en), f.id;

select "appointments"."id", "appointments"."group_id", "appointments"."person_id", "appointments"."organisation_id", "appointments"."from", "appointments"."to", "appointments"."shown_person", "appointments"."shown_organisation_nb", "appointments"."shown_organisation_en", "appointments"."shown_erased", "appointments"."deleted_at", "appointments__locales"."data" as "_locales"
  from "appointments" "appointments"
  left join lateral (select coalesce(json_agg(json_build_array("appointments__locales"."_locale", "appointments__locales"."body_name", "appointments__locales"."institution", "appointments__locales"."role", "appointments__locales"."_status")), '[]'::json) as "data"
  from "appointments_locales" "appointments__locales"
  where "appointments__locales"."_parent_id" = "appointments"."id") "appointments__locales" on true
  where "appointments"."deleted_at" is null
  order by "appointments"."_order" asc, "appointments"."created_at" desc;

select "appointments"."id", "appointments"."group_id", "appointments"."person_id", "appointments"."organisation_id", "appointments"."from", "appointments"."to", "appointments"."shown_person", "appointments"."shown_organisation_nb", "appointments"."shown_organisation_en", "appointments"."shown_erased", "appointments"."deleted_at", "appointments__locales"."data" as "_locales"
  from "appointments" "appointments"
  left join lateral (select coalesce(json_agg(json_build_array("appointments__locales"."_locale", "appointments__locales"."body_name", "appointments__locales"."institution", "appointments__locales"."role", "appointments__locales"."_status")), '[]'::json) as "data"
  from "appointments_locales" "appointments__locales"
  where "appointments__locales"."_parent_id" = "appointments"."id") "appointments__locales" on true
  where "appointments"."deleted_at" is null
  order by "appointments"."_order" asc, "appointments"."created_at" desc;

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

select "groups"."id", "groups"."from", "groups"."to", "groups"."confirmed_on", "groups"."kind", "groups"."updated_at", "groups"."deleted_at", "groups__rels"."data" as "_rels", "groups__locales"."data" as "_locales"
  from "groups" "groups"
  left join lateral (select coalesce(json_agg(json_build_array("groups__rels"."order", "groups__rels"."path", "groups__rels"."organisations_id")
  order by "groups__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "groups_rels" "groups__rels"
  where "groups__rels"."parent_id" = "groups"."id"
  order by "groups__rels"."order" asc) "groups__rels") "groups__rels" on true
  left join lateral (select coalesce(json_agg(json_build_array("groups__locales"."_locale", "groups__locales"."name", "groups__locales"."mandate", "groups__locales"."confirmed_source", "groups__locales"."slug", "groups__locales"."_status")), '[]'::json) as "data"
  from "groups_locales" "groups__locales"
  where "groups__locales"."_parent_id" = "groups"."id") "groups__locales" on true
  where "groups"."deleted_at" is null
  order by "groups"."id" asc, "groups"."created_at" desc;

select "groups"."id", "groups"."from", "groups"."to", "groups"."confirmed_on", "groups"."kind", "groups"."updated_at", "groups"."deleted_at", "groups__rels"."data" as "_rels", "groups__locales"."data" as "_locales"
  from "groups" "groups"
  left join lateral (select coalesce(json_agg(json_build_array("groups__rels"."order", "groups__rels"."path", "groups__rels"."organisations_id")
  order by "groups__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "groups_rels" "groups__rels"
  where "groups__rels"."parent_id" = "groups"."id"
  order by "groups__rels"."order" asc) "groups__rels") "groups__rels" on true
  left join lateral (select coalesce(json_agg(json_build_array("groups__locales"."_locale", "groups__locales"."name", "groups__locales"."mandate", "groups__locales"."confirmed_source", "groups__locales"."slug", "groups__locales"."_status")), '[]'::json) as "data"
  from "groups_locales" "groups__locales"
  where "groups__locales"."_parent_id" = "groups"."id") "groups__locales" on true
  where "groups"."deleted_at" is null
  order by "groups"."id" asc, "groups"."created_at" desc;

select "media"."id", "media"."decorative", "media"."drawing", "media"."transparent", "media"."motif_seed", "media"."motif_pillar", "media"."press_use", "media"."consent_given", "media"."consent_until", "media"."consent_withdrawn", "media"."deleted_at", "media"."_status", "media"."filename", "media"."mime_type", "media"."filesize", "media"."width", "media"."height", "media"."focal_x", "media"."focal_y", "media"."sizes_w480_url", "media"."sizes_w480_width", "media"."sizes_w480_height", "media"."sizes_w480_mime_type", "media"."sizes_w480_filesize", "media"."sizes_w480_filename", "media"."sizes_w960_url", "media"."sizes_w960_width", "media"."sizes_w960_height", "media"."sizes_w960_mime_type", "media"."sizes_w960_filesize", "media"."sizes_w960_filename", "media"."sizes_w1600_url", "media"."sizes_w1600_width", "media"."sizes_w1600_height", "media"."sizes_w1600_mime_type", "media"."sizes_w1600_filesize", "media"."sizes_w1600_filename", "media__locales"."data" as "_locales"
  from "media" "media"
  left join lateral (select coalesce(json_agg(json_build_array("media__locales"."_locale", "media__locales"."alt", "media__locales"."caption", "media__locales"."credit")), '[]'::json) as "data"
  from "media_locales" "media__locales"
  where "media__locales"."_parent_id" = "media"."id") "media__locales" on true
  where ("media"."deleted_at" is null and "media"."id" in (…))
  order by "media"."created_at" desc;

select "media"."id", "media"."decorative", "media"."drawing", "media"."transparent", "media"."motif_seed", "media"."motif_pillar", "media"."press_use", "media"."consent_given", "media"."consent_until", "media"."consent_withdrawn", "media"."deleted_at", "media"."_status", "media"."filename", "media"."mime_type", "media"."filesize", "media"."width", "media"."height", "media"."focal_x", "media"."focal_y", "media"."sizes_w480_url", "media"."sizes_w480_width", "media"."sizes_w480_height", "media"."sizes_w480_mime_type", "media"."sizes_w480_filesize", "media"."sizes_w480_filename", "media"."sizes_w960_url", "media"."sizes_w960_width", "media"."sizes_w960_height", "media"."sizes_w960_mime_type", "media"."sizes_w960_filesize", "media"."sizes_w960_filename", "media"."sizes_w1600_url", "media"."sizes_w1600_width", "media"."sizes_w1600_height", "media"."sizes_w1600_mime_type", "media"."sizes_w1600_filesize", "media"."sizes_w1600_filename", "media__locales"."data" as "_locales"
  from "media" "media"
  left join lateral (select coalesce(json_agg(json_build_array("media__locales"."_locale", "media__locales"."alt", "media__locales"."caption", "media__locales"."credit")), '[]'::json) as "data"
  from "media_locales" "media__locales"
  where "media__locales"."_parent_id" = "media"."id") "media__locales" on true
  where ("media"."deleted_at" is null and "media"."id" in (…))
  order by "media"."created_at" desc;

select "news"."id", "news"."title", "news"."lead", "news"."picture_id", "news"."source_publisher", "news"."source_url", "news"."source_date_unknown", "news"."source_date", "news"."slug", "news"."language", "news"."kind", "news"."publisher_id", "news"."published_at", "news"."family", "news"."updated_at", "news"."deleted_at", "news"."_status", "news_byline_people"."data" as "byline_people", "news__rels"."data" as "_rels"
  from "news" "news"
  left join lateral (select coalesce(json_agg(json_build_array("news_byline_people"."_order", "news_byline_people"."id", "news_byline_people"."person_id", "news_byline_people"."name", "news_byline_people"."title")
  order by "news_byline_people"."_order" asc), '[]'::json) as "data"
  from (select *
  from "news_byline_people" "news_byline_people"
  where "news_byline_people"."_parent_id" = "news"."id"
  order by "news_byline_people"."_order" asc) "news_byline_people") "news_byline_people" on true
  left join lateral (select coalesce(json_agg(json_build_array("news__rels"."order", "news__rels"."path", "news__rels"."people_id", "news__rels"."organisations_id", "news__rels"."documents_id", "news__rels"."topics_id")
  order by "news__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "news_rels" "news__rels"
  where "news__rels"."parent_id" = "news"."id"
  order by "news__rels"."order" asc) "news__rels") "news__rels" on true
  where ("news"."deleted_at" is null and "news"."id" in (…))
  order by "news"."created_at" desc;

select "news"."id", "news"."title", "news"."lead", "news"."picture_id", "news"."source_publisher", "news"."source_url", "news"."source_date_unknown", "news"."source_date", "news"."slug", "news"."language", "news"."kind", "news"."publisher_id", "news"."published_at", "news"."family", "news"."updated_at", "news"."deleted_at", "news"."_status", "news_byline_people"."data" as "byline_people", "news__rels"."data" as "_rels"
  from "news" "news"
  left join lateral (select coalesce(json_agg(json_build_array("news_byline_people"."_order", "news_byline_people"."id", "news_byline_people"."person_id", "news_byline_people"."name", "news_byline_people"."title")
  order by "news_byline_people"."_order" asc), '[]'::json) as "data"
  from (select *
  from "news_byline_people" "news_byline_people"
  where "news_byline_people"."_parent_id" = "news"."id"
  order by "news_byline_people"."_order" asc) "news_byline_people") "news_byline_people" on true
  left join lateral (select coalesce(json_agg(json_build_array("news__rels"."order", "news__rels"."path", "news__rels"."people_id", "news__rels"."organisations_id", "news__rels"."documents_id", "news__rels"."topics_id")
  order by "news__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "news_rels" "news__rels"
  where "news__rels"."parent_id" = "news"."id"
  order by "news__rels"."order" asc) "news__rels") "news__rels" on true
  where ("news"."deleted_at" is null and "news"."id" in (…))
  order by "news"."created_at" desc;

select "organisations"."id", "organisations"."short_name", "organisations"."sector", "organisations"."logo_id", "organisations"."partner", "organisations"."founding", "organisations"."partner_from", "organisations"."partner_to", "organisations"."invited_to_cards", "organisations"."deleted_at", "organisations__locales"."data" as "_locales"
  from "organisations" "organisations"
  left join lateral (select coalesce(json_agg(json_build_array("organisations__locales"."_locale", "organisations__locales"."name", "organisations__locales"."slug", "organisations__locales"."_status")), '[]'::json) as "data"
  from "organisations_locales" "organisations__locales"
  where "organisations__locales"."_parent_id" = "organisations"."id") "organisations__locales" on true
  where ("organisations"."deleted_at" is null and "organisations"."partner" = $)
  order by "organisations"."_order" asc, "organisations"."created_at" desc;

select "organisations"."id", "organisations"."short_name", "organisations"."sector", "organisations"."logo_id", "organisations"."partner", "organisations"."founding", "organisations"."partner_from", "organisations"."partner_to", "organisations"."invited_to_cards", "organisations"."deleted_at", "organisations__locales"."data" as "_locales"
  from "organisations" "organisations"
  left join lateral (select coalesce(json_agg(json_build_array("organisations__locales"."_locale", "organisations__locales"."name", "organisations__locales"."slug", "organisations__locales"."_status")), '[]'::json) as "data"
  from "organisations_locales" "organisations__locales"
  where "organisations__locales"."_parent_id" = "organisations"."id") "organisations__locales" on true
  where ("organisations"."deleted_at" is null and "organisations"."partner" = $)
  order by "organisations"."_order" asc, "organisations"."created_at" desc;

select "site"."id", "site"."eu_funded", "site"."grant_number", "site"."secretariat", "site"."phone", "site"."email", "site"."postal_address", "site"."press_name", "site"."press_phone", "site"."press_email", "site"."press_postal_address", "site"."controller_name", "site"."controller_email", "site"."controller_officer", "site"."accessibility_statement", "site"."updated_at", "site"."created_at", "site_navigation"."data" as "navigation", "site_footerFirst"."data" as "footerFirst", "site_footerSecond"."data" as "footerSecond", "site_socialAccounts"."data" as "socialAccounts", "site__locales"."data" as "_locales"
  from "site" "site"
  left join lateral (select coalesce(json_agg(json_build_array("site_navigation"."_order", "site_navigation"."_locale", "site_navigation"."id", "site_navigation"."label", "site_navigation"."url")
  order by "site_navigation"."_order" asc), '[]'::json) as "data"
  from (select *
  from "site_navigation" "site_navigation"
  where "site_navigation"."_parent_id" = "site"."id"
  order by "site_navigation"."_order" asc) "site_navigation") "site_navigation" on true
  left join lateral (select coalesce(json_agg(json_build_array("site_footerFirst"."_order", "site_footerFirst"."_locale", "site_footerFirst"."id", "site_footerFirst"."label", "site_footerFirst"."url")
  order by "site_footerFirst"."_order" asc), '[]'::json) as "data"
  from (select *
  from "site_footer_first" "site_footerFirst"
  where "site_footerFirst"."_parent_id" = "site"."id"
  order by "site_footerFirst"."_order" asc) "site_footerFirst") "site_footerFirst" on true
  left join lateral (select coalesce(json_agg(json_build_array("site_footerSecond"."_order", "site_footerSecond"."_locale", "site_footerSecond"."id", "site_footerSecond"."label", "site_footerSecond"."url")
  order by "site_footerSecond"."_order" asc), '[]'::json) as "data"
  from (select *
  from "site_footer_second" "site_footerSecond"
  where "site_footerSecond"."_parent_id" = "site"."id"
  order by "site_footerSecond"."_order" asc) "site_footerSecond") "site_footerSecond" on true
  left join lateral (select coalesce(json_agg(json_build_array("site_socialAccounts"."_order", "site_socialAccounts"."id", "site_socialAccounts"."name", "site_socialAccounts"."url")
  order by "site_socialAccounts"."_order" asc), '[]'::json) as "data"
  from (select *
  from "site_social_accounts" "site_socialAccounts"
  where "site_socialAccounts"."_parent_id" = "site"."id"
  order by "site_socialAccounts"."_order" asc) "site_socialAccounts") "site_socialAccounts" on true
  left join lateral (select coalesce(json_agg(json_build_array("site__locales"."_locale", "site__locales"."headline", "site__locales"."intro", "site__locales"."hero_link", "site__locales"."mission_before", "site__locales"."mission_figure", "site__locales"."mission_after", "site__locales"."mission_text", "site__locales"."mission_source", "site__locales"."pillars_lead", "site__locales"."partners_lead", "site__locales"."contact_title", "site__locales"."contact_prompt", "site__locales"."footer_text", "site__locales"."footer_first_title", "site__locales"."footer_second_title")), '[]'::json) as "data"
  from "site_locales" "site__locales"
  where "site__locales"."_parent_id" = "site"."id") "site__locales" on true
  order by "site"."created_at" desc
  limit $;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select "topics"."id", "topics"."kind", "topics"."colour", "topics"."updated_at", "topics"."deleted_at", "topics__locales"."data" as "_locales"
  from "topics" "topics"
  left join lateral (select coalesce(json_agg(json_build_array("topics__locales"."_locale", "topics__locales"."name", "topics__locales"."lead", "topics__locales"."slug", "topics__locales"."_status")), '[]'::json) as "data"
  from "topics_locales" "topics__locales"
  where "topics__locales"."_parent_id" = "topics"."id") "topics__locales" on true
  where "topics"."deleted_at" is null
  order by "topics"."_order" asc, "topics"."created_at" desc;

select (select coalesce(json_agg(found), '[]')
  from (select c.id
  from calls c
  where "c".deleted_at is null
  and exists ( select
  from "calls_locales" texts
  where texts._parent_id = "c".id and texts._status = 'published' and texts._locale::text in (…)) and true and coalesce(c.closes > $::timestamptz, true) and true
  order by coalesce(c.opens > $::timestamptz, false), case when coalesce(c.opens > $::timestamptz, false) then c.opens else c.closes end nulls last, c.id
  limit $) found) as rows, (select min(moment)
  from calls c, unnest(array[c.opens, c.closes]) moment
  where "c".deleted_at is null
  and exists ( select
  from "calls_locales" texts
  where texts._parent_id = "c".id and texts._status = 'published' and texts._locale::text in (…)) and true and moment > $::timestamptz) as next;

select (select coalesce(json_agg(found), '[]')
  from (select c.id
  from calls c
  where "c".deleted_at is null
  and exists ( select
  from "calls_locales" texts
  where texts._parent_id = "c".id and texts._status = 'published' and texts._locale::text in (…)) and true and coalesce(c.closes > $::timestamptz, true) and true
  order by coalesce(c.opens > $::timestamptz, false), case when coalesce(c.opens > $::timestamptz, false) then c.opens else c.closes end nulls last, c.id
  limit $) found) as rows, (select min(moment)
  from calls c, unnest(array[c.opens, c.closes]) moment
  where "c".deleted_at is null
  and exists ( select
  from "calls_locales" texts
  where texts._parent_id = "c".id and texts._status = 'published' and texts._locale::text in (…)) and true and moment > $::timestamptz) as next;

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

select (select coalesce(json_agg(found), '[]')
  from (select n.id, n.created_at as came, n.significantly_updated_at as changed
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language = 'en' and true
  order by n.published_at desc nulls last, n.id desc
  limit $) found) as rows, (select min(published_at)
  from news
  where _status = 'published' and deleted_at is null and published_at > $::timestamptz) as next;

select (select coalesce(json_agg(found), '[]')
  from (select n.id, n.created_at as came, n.significantly_updated_at as changed
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language in ('nb', 'nn') and n.id not in ( select case when nn.id = nn.family then nb.id else nn.id end
  from news nn join news nb on nb.family = nn.family
  where nn.language = 'nn' and nb.language = 'nb' and "nn"._status = 'published' and "nn".deleted_at is null and ("nn".published_at is null or "nn".published_at <= $::timestamptz) and "nb"._status = 'published' and "nb".deleted_at is null and ("nb".published_at is null or "nb".published_at <= $::timestamptz)) and true
  order by n.published_at desc nulls last, n.id desc
  limit $) found) as rows, (select min(published_at)
  from news
  where _status = 'published' and deleted_at is null and published_at > $::timestamptz) as next;

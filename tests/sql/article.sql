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

select "media"."id", "media"."decorative", "media"."drawing", "media"."transparent", "media"."motif_seed", "media"."motif_pillar", "media"."press_use", "media"."consent_given", "media"."consent_until", "media"."consent_withdrawn", "media"."deleted_at", "media"."_status", "media"."filename", "media"."mime_type", "media"."filesize", "media"."width", "media"."height", "media"."focal_x", "media"."focal_y", "media"."sizes_w480_url", "media"."sizes_w480_width", "media"."sizes_w480_height", "media"."sizes_w480_mime_type", "media"."sizes_w480_filesize", "media"."sizes_w480_filename", "media"."sizes_w960_url", "media"."sizes_w960_width", "media"."sizes_w960_height", "media"."sizes_w960_mime_type", "media"."sizes_w960_filesize", "media"."sizes_w960_filename", "media"."sizes_w1600_url", "media"."sizes_w1600_width", "media"."sizes_w1600_height", "media"."sizes_w1600_mime_type", "media"."sizes_w1600_filesize", "media"."sizes_w1600_filename", "media__locales"."data" as "_locales"
  from "media" "media"
  left join lateral (select coalesce(json_agg(json_build_array("media__locales"."_locale", "media__locales"."alt", "media__locales"."caption", "media__locales"."credit")), '[]'::json) as "data"
  from "media_locales" "media__locales"
  where "media__locales"."_parent_id" = "media"."id") "media__locales" on true
  where ("media"."deleted_at" is null and "media"."id" in (…))
  order by "media"."created_at" desc;

select "messages"."id", "messages"."level", "messages"."scope", "messages"."from", "messages"."to", "messages"."deleted_at", "messages__locales"."data" as "_locales"
  from "messages" "messages"
  left join lateral (select coalesce(json_agg(json_build_array("messages__locales"."_locale", "messages__locales"."text", "messages__locales"."link", "messages__locales"."link_text", "messages__locales"."path", "messages__locales"."_status")), '[]'::json) as "data"
  from "messages_locales" "messages__locales"
  where "messages__locales"."_parent_id" = "messages"."id") "messages__locales" on true
  where ("messages"."deleted_at" is null and ("messages"."to" is null or "messages"."to" > $))
  order by "messages"."from" desc, "messages"."created_at" desc;

select "news"."id", "news"."title", "news"."lead", "news"."in_short", "news"."picture_id", "news"."body", "news"."byline_organisation_id", "news"."press_contact_person_id", "news"."press_contact_name", "news"."press_contact_role", "news"."press_contact_phone", "news"."press_contact_email", "news"."event_id", "news"."source_publisher", "news"."source_url", "news"."source_date_unknown", "news"."source_date", "news"."significantly_updated_at", "news"."change_note", "news"."slug", "news"."translation_original_id", "news"."translation_made_from", "news"."language", "news"."kind", "news"."publisher_id", "news"."published_at", "news"."family", "news"."updated_at", "news"."created_at", "news"."deleted_at", "news"."_status", "news_byline_people"."data" as "byline_people", "news__rels"."data" as "_rels"
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
  where ("news"."deleted_at" is null and "news"."slug" = $ and "news"."language" in (…))
  order by "news"."created_at" desc;

select "organisations"."id", "organisations"."short_name", "organisations"."sector", "organisations"."logo_id", "organisations"."partner", "organisations"."founding", "organisations"."partner_from", "organisations"."partner_to", "organisations"."invited_to_cards", "organisations"."deleted_at", "organisations__locales"."data" as "_locales"
  from "organisations" "organisations"
  left join lateral (select coalesce(json_agg(json_build_array("organisations__locales"."_locale", "organisations__locales"."name", "organisations__locales"."slug", "organisations__locales"."_status")), '[]'::json) as "data"
  from "organisations_locales" "organisations__locales"
  where "organisations__locales"."_parent_id" = "organisations"."id") "organisations__locales" on true
  where ("organisations"."deleted_at" is null and "organisations"."id" in (…))
  order by "organisations"."_order" asc, "organisations"."created_at" desc;

select "people"."id", "people"."name", "people"."photo_id", "people"."consent_given", "people"."consent_until", "people"."consent_withdrawn", "people"."email", "people"."phone", "people"."deleted_at", "people__locales"."data" as "_locales"
  from "people" "people"
  left join lateral (select coalesce(json_agg(json_build_array("people__locales"."_locale", "people__locales"."title", "people__locales"."unit", "people__locales"."_status")), '[]'::json) as "data"
  from "people_locales" "people__locales"
  where "people__locales"."_parent_id" = "people"."id") "people__locales" on true
  where ("people"."deleted_at" is null and "people"."id" in (…))
  order by "people"."name" asc, "people"."created_at" desc;

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

select (select coalesce(json_agg(found), '[]')
  from (with own as ( select id, title, slug, language, published_at as "publishedAt", event, people, organisations, topics
  from ( select n.id, n.title, n.slug, n.language, n.published_at, coalesce(n.event_id in (…), false) as event, array(select distinct rel."people_id"
  from news_rels rel
  where rel.parent_id = n.id and "rel"."people_id" in (…)) as "people", array(select distinct rel."organisations_id"
  from news_rels rel
  where rel.parent_id = n.id and "rel"."organisations_id" in (…)) as "organisations", array(select distinct rel."topics_id"
  from news_rels rel
  where rel.parent_id = n.id and "rel"."topics_id" in (…)) as "topics"
  from news n
  where n.id in ((select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language in ('nb', 'nn')
  and exists ( select
  from news_rels rel
  where rel.parent_id = n.id and "rel"."people_id" in (…))
  order by n.published_at desc nulls last, n.id desc
  limit $) union (select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language in ('nb', 'nn')
  and exists ( select
  from news_rels rel
  where rel.parent_id = n.id and "rel"."organisations_id" in (…))
  order by n.published_at desc nulls last, n.id desc
  limit $) union (select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language in ('nb', 'nn')
  and exists ( select
  from news_rels rel
  where rel.parent_id = n.id and "rel"."topics_id" in (…))
  order by n.published_at desc nulls last, n.id desc
  limit $) union (select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language in ('nb', 'nn') and n.event_id in (…)
  order by n.published_at desc nulls last, n.id desc
  limit $)) and "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language in ('nb', 'nn') and n.id not in ( select case when nn.id = nn.family then nb.id else nn.id end
  from news nn join news nb on nb.family = nn.family
  where nn.language = 'nn' and nb.language = 'nb' and "nn"._status = 'published' and "nn".deleted_at is null and ("nn".published_at is null or "nn".published_at <= $::timestamptz) and "nb"._status = 'published' and "nb".deleted_at is null and ("nb".published_at is null or "nb".published_at <= $::timestamptz)) and n.id <> $ ) n
  order by case when event then $ else 0 end + $ * cardinality("people") + $ * cardinality("organisations") + $ * cardinality("topics") desc, published_at desc nulls last, id desc
  limit $), other as ( select id, title, slug, language, published_at as "publishedAt", event, people, organisations, topics
  from ( select n.id, n.title, n.slug, n.language, n.published_at, coalesce(n.event_id in (…), false) as event, array(select distinct rel."people_id"
  from news_rels rel
  where rel.parent_id = n.id and "rel"."people_id" in (…)) as "people", array(select distinct rel."organisations_id"
  from news_rels rel
  where rel.parent_id = n.id and "rel"."organisations_id" in (…)) as "organisations", array(select distinct rel."topics_id"
  from news_rels rel
  where rel.parent_id = n.id and "rel"."topics_id" in (…)) as "topics"
  from news n
  where n.id in ((select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language = 'en'
  and exists ( select
  from news_rels rel
  where rel.parent_id = n.id and "rel"."people_id" in (…))
  order by n.published_at desc nulls last, n.id desc
  limit $) union (select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language = 'en'
  and exists ( select
  from news_rels rel
  where rel.parent_id = n.id and "rel"."organisations_id" in (…))
  order by n.published_at desc nulls last, n.id desc
  limit $) union (select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language = 'en'
  and exists ( select
  from news_rels rel
  where rel.parent_id = n.id and "rel"."topics_id" in (…))
  order by n.published_at desc nulls last, n.id desc
  limit $) union (select n.id
  from news n
  where "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language = 'en' and n.event_id in (…)
  order by n.published_at desc nulls last, n.id desc
  limit $)) and "n"._status = 'published' and "n".deleted_at is null and ("n".published_at is null or "n".published_at <= $::timestamptz) and "n".language = 'en'
  and not exists ( select
  from news o
  where o.family = n.family and "o"._status = 'published' and "o".deleted_at is null and ("o".published_at is null or "o".published_at <= $::timestamptz) and "o".language in ('nb', 'nn')) and n.id <> $ ) n
  order by case when event then $ else 0 end + $ * cardinality("people") + $ * cardinality("organisations") + $ * cardinality("topics") desc, published_at desc nulls last, id desc
  limit $) select *
  from own
  union all select *
  from other
  where not exists (select
  from own)) found) as rows, (select min(published_at)
  from news
  where _status = 'published' and deleted_at is null and published_at > $::timestamptz) as next;

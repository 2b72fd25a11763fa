select "messages"."id", "messages"."level", "messages"."scope", "messages"."from", "messages"."to", "messages"."deleted_at", "messages__locales"."data" as "_locales"
  from "messages" "messages"
  left join lateral (select coalesce(json_agg(json_build_array("messages__locales"."_locale", "messages__locales"."text", "messages__locales"."link", "messages__locales"."link_text", "messages__locales"."path", "messages__locales"."_status")), '[]'::json) as "data"
  from "messages_locales" "messages__locales"
  where "messages__locales"."_parent_id" = "messages"."id") "messages__locales" on true
  where ("messages"."deleted_at" is null and ("messages"."to" is null or "messages"."to" > $))
  order by "messages"."from" desc, "messages"."created_at" desc;

select "organisations"."id", "organisations"."short_name", "organisations"."sector", "organisations"."logo_id", "organisations"."partner", "organisations"."founding", "organisations"."partner_from", "organisations"."partner_to", "organisations"."invited_to_cards", "organisations"."deleted_at", "organisations__locales"."data" as "_locales"
  from "organisations" "organisations"
  left join lateral (select coalesce(json_agg(json_build_array("organisations__locales"."_locale", "organisations__locales"."name", "organisations__locales"."slug", "organisations__locales"."_status")), '[]'::json) as "data"
  from "organisations_locales" "organisations__locales"
  where "organisations__locales"."_parent_id" = "organisations"."id") "organisations__locales" on true
  where ("organisations"."deleted_at" is null and "organisations"."partner" = $)
  order by "organisations"."_order" asc, "organisations"."created_at" desc;

select "pages"."id", "pages"."kind", "pages"."updated_at", "pages"."deleted_at", "pages__locales"."data" as "_locales"
  from "pages" "pages"
  left join lateral (select coalesce(json_agg(json_build_array("pages__locales"."_locale", "pages__locales"."title", "pages__locales"."lead", "pages__locales"."slug", "pages__locales"."_status")), '[]'::json) as "data"
  from "pages_locales" "pages__locales"
  where "pages__locales"."_parent_id" = "pages"."id") "pages__locales" on true
  where ("pages"."deleted_at" is null and "pages"."id" in (…))
  order by "pages"."created_at" desc;

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

select "terms"."id", "terms"."deleted_at", "terms__texts"."data" as "_texts", "terms__rels"."data" as "_rels", "terms__locales"."data" as "_locales"
  from "terms" "terms"
  left join lateral (select coalesce(json_agg(json_build_array("terms__texts"."order", "terms__texts"."path", "terms__texts"."text", "terms__texts"."locale")
  order by "terms__texts"."order" asc), '[]'::json) as "data"
  from (select *
  from "terms_texts" "terms__texts"
  where "terms__texts"."parent_id" = "terms"."id"
  order by "terms__texts"."order" asc) "terms__texts") "terms__texts" on true
  left join lateral (select coalesce(json_agg(json_build_array("terms__rels"."order", "terms__rels"."path", "terms__rels"."pages_id", "terms__rels"."topics_id", "terms__rels"."organisations_id", "terms__rels"."people_id", "terms__rels"."news_id", "terms__rels"."events_id", "terms__rels"."calls_id", "terms__rels"."initiatives_id")
  order by "terms__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "terms_rels" "terms__rels"
  where "terms__rels"."parent_id" = "terms"."id"
  order by "terms__rels"."order" asc) "terms__rels") "terms__rels" on true
  left join lateral (select coalesce(json_agg(json_build_array("terms__locales"."_locale", "terms__locales"."name", "terms__locales"."explanation", "terms__locales"."_status")), '[]'::json) as "data"
  from "terms_locales" "terms__locales"
  where "terms__locales"."_parent_id" = "terms"."id") "terms__locales" on true
  where "terms"."deleted_at" is null
  order by "terms"."id" asc, "terms"."created_at" desc;

select "terms"."id", "terms"."deleted_at", "terms__texts"."data" as "_texts", "terms__rels"."data" as "_rels", "terms__locales"."data" as "_locales"
  from "terms" "terms"
  left join lateral (select coalesce(json_agg(json_build_array("terms__texts"."order", "terms__texts"."path", "terms__texts"."text", "terms__texts"."locale")
  order by "terms__texts"."order" asc), '[]'::json) as "data"
  from (select *
  from "terms_texts" "terms__texts"
  where "terms__texts"."parent_id" = "terms"."id"
  order by "terms__texts"."order" asc) "terms__texts") "terms__texts" on true
  left join lateral (select coalesce(json_agg(json_build_array("terms__rels"."order", "terms__rels"."path", "terms__rels"."pages_id", "terms__rels"."topics_id", "terms__rels"."organisations_id", "terms__rels"."people_id", "terms__rels"."news_id", "terms__rels"."events_id", "terms__rels"."calls_id", "terms__rels"."initiatives_id")
  order by "terms__rels"."order" asc), '[]'::json) as "data"
  from (select *
  from "terms_rels" "terms__rels"
  where "terms__rels"."parent_id" = "terms"."id"
  order by "terms__rels"."order" asc) "terms__rels") "terms__rels" on true
  left join lateral (select coalesce(json_agg(json_build_array("terms__locales"."_locale", "terms__locales"."name", "terms__locales"."explanation", "terms__locales"."_status")), '[]'::json) as "data"
  from "terms_locales" "terms__locales"
  where "terms__locales"."_parent_id" = "terms"."id") "terms__locales" on true
  where "terms"."deleted_at" is null
  order by "terms"."id" asc, "terms"."created_at" desc;

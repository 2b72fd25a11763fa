select "appointments"."id", "appointments"."group_id", "appointments"."person_id", "appointments"."organisation_id", "appointments"."from", "appointments"."to", "appointments"."shown_person", "appointments"."shown_organisation_nb", "appointments"."shown_organisation_en", "appointments"."shown_erased", "appointments"."deleted_at", "appointments__locales"."data" as "_locales"
  from "appointments" "appointments"
  left join lateral (select coalesce(json_agg(json_build_array("appointments__locales"."_locale", "appointments__locales"."body_name", "appointments__locales"."institution", "appointments__locales"."role", "appointments__locales"."_status")), '[]'::json) as "data"
  from "appointments_locales" "appointments__locales"
  where "appointments__locales"."_parent_id" = "appointments"."id") "appointments__locales" on true
  where "appointments"."id" in (…);

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

select distinct "appointments"."id", "appointments"."_order", "appointments"."_order", "appointments"."created_at", "appointments"."created_at"
  from "appointments"
  left join "groups" "join_1" on "join_1"."id" = "appointments"."group_id"
  where ("appointments"."deleted_at" is null and "join_1"."kind" = $)
  order by "appointments"."_order" asc, "appointments"."created_at" desc;

import * as migration_20261122_100000_initial from './20261122_100000_initial';
import * as migration_20261122_110000_order_by_bytes from './20261122_110000_order_by_bytes';
import * as migration_20261122_141408_drawings from './20261122_141408_drawings';
import * as migration_20261126_032657_mails from './20261126_032657_mails';
import * as migration_20261126_033341_one_status_for_files from './20261126_033341_one_status_for_files';
import * as migration_20261126_035000_appointments_apart from './20261126_035000_appointments_apart';
import * as migration_20261126_042923_seats_and_records from './20261126_042923_seats_and_records';
import * as migration_20261126_042930_keep_seats from './20261126_042930_keep_seats';
import * as migration_20261126_042940_keep_message_records from './20261126_042940_keep_message_records';
import * as migration_20261126_043000_composed_letters from './20261126_043000_composed_letters';
import * as migration_20261126_044500_transparent_pictures from './20261126_044500_transparent_pictures';
import * as migration_20261126_050100_article_families from './20261126_050100_article_families';
import * as migration_20261126_050200_one_language_once from './20261126_050200_one_language_once';
import * as migration_20261126_051118_plans from './20261126_051118_plans';
import * as migration_20261126_065306_remove_files from './20261126_065306_remove_files';
import * as migration_20261126_100946_former_partners from './20261126_100946_former_partners';
import * as migration_20261126_100950_keep_former_partners from './20261126_100950_keep_former_partners';
import * as migration_20261126_101500_purge_log from './20261126_101500_purge_log';
import * as migration_20261126_140500_shown_articles from './20261126_140500_shown_articles';
import * as migration_20261126_144500_latest_versions from './20261126_144500_latest_versions';
import * as migration_20261126_174500_listed_articles from './20261126_174500_listed_articles';
import * as migration_20261126_203440_writing from './20261126_203440_writing';
import * as migration_20261126_210000_sitemap_of_articles from './20261126_210000_sitemap_of_articles';
import * as migration_20261126_212153_checks from './20261126_212153_checks';
import * as migration_20261126_215445_original_text from './20261126_215445_original_text';
import * as migration_20261126_220029_groups from './20261126_220029_groups';
import * as migration_20261126_220030_coordination_group from './20261126_220030_coordination_group';
import * as migration_20261126_221353_approvals from './20261126_221353_approvals';
import * as migration_20261127_004500_trail from './20261127_004500_trail';
import * as migration_20261127_015258_share_links from './20261127_015258_share_links';
import * as migration_20261127_065507_bundles from './20261127_065507_bundles';
import * as migration_20261127_072542_news_fingerprints from './20261127_072542_news_fingerprints';
import * as migration_20261127_073217_plan_moments from './20261127_073217_plan_moments';
import * as migration_20261127_090648_invitations from './20261127_090648_invitations';
import * as migration_20261127_092442_session_devices from './20261127_092442_session_devices';
import * as migration_20261127_093614_consent_withdrawal from './20261127_093614_consent_withdrawal';
import * as migration_20261127_100210_second_factors from './20261127_100210_second_factors';
import * as migration_20261127_121000_group_addresses from './20261127_121000_group_addresses';
import * as migration_20261127_121500_link_check from './20261127_121500_link_check';
import * as migration_20261127_125500_reviews from './20261127_125500_reviews';
import * as migration_20261127_130724_passkeys from './20261127_130724_passkeys';
import * as migration_20261127_132559_templates from './20261127_132559_templates';
import * as migration_20261127_132932_openid from './20261127_132932_openid';
import * as migration_20261127_134208_press_contact from './20261127_134208_press_contact';
import * as migration_20261127_140311_who_tells from './20261127_140311_who_tells';
import * as migration_20261127_153500_outdated_texts from './20261127_153500_outdated_texts';
import * as migration_20261127_154031_featured from './20261127_154031_featured';
import * as migration_20261127_154203_comments from './20261127_154203_comments';
import * as migration_20261127_155500_named_drafts from './20261127_155500_named_drafts';
import * as migration_20261127_162439_edits_in from './20261127_162439_edits_in';
import * as migration_20261127_164500_event_sequences from './20261127_164500_event_sequences';
import * as migration_20261127_190000_search_texts from './20261127_190000_search_texts';
import * as migration_20261127_192940_terms from './20261127_192940_terms';
import * as migration_20261127_193000_search_by_index from './20261127_193000_search_by_index';
import * as migration_20261127_194500_search_few_texts from './20261127_194500_search_few_texts';
import * as migration_20261127_200000_page_counts from './20261127_200000_page_counts';
import * as migration_20261127_201000_feedback from './20261127_201000_feedback';
import * as migration_20261127_221557_short_addresses from './20261127_221557_short_addresses';
import * as migration_20261127_224224_calls from './20261127_224224_calls';
import * as migration_20261127_230602_previous_start from './20261127_230602_previous_start';
import * as migration_20261127_232607_initiatives_in_full from './20261127_232607_initiatives_in_full';
import * as migration_20261127_233951_inquiries from './20261127_233951_inquiries';
import * as migration_20261127_233952_inquiry_tokens from './20261127_233952_inquiry_tokens';
import * as migration_20261128_014219_contact_people from './20261128_014219_contact_people';
import * as migration_20261128_021318_cards from './20261128_021318_cards';
import * as migration_20261128_022302_inquiry_forms from './20261128_022302_inquiry_forms';
import * as migration_20261128_030011_guests from './20261128_030011_guests';
import * as migration_20261128_050947_card_inquiries from './20261128_050947_card_inquiries';
import * as migration_20261128_053211_own_drawings from './20261128_053211_own_drawings';
import * as migration_20261128_053300_mark_own_drawings from './20261128_053300_mark_own_drawings';
import * as migration_20261128_054000_subscriptions from './20261128_054000_subscriptions';
import * as migration_20261128_054635_funding_and_meetings from './20261128_054635_funding_and_meetings';
import * as migration_20261128_060227_press_pictures from './20261128_060227_press_pictures';
import * as migration_20261128_060657_registrations from './20261128_060657_registrations';
import * as migration_20261128_061147_in_short from './20261128_061147_in_short';

export const migrations = [
  {
    up: migration_20261122_100000_initial.up,
    down: migration_20261122_100000_initial.down,
    name: '20261122_100000_initial',
  },
  {
    up: migration_20261122_110000_order_by_bytes.up,
    down: migration_20261122_110000_order_by_bytes.down,
    name: '20261122_110000_order_by_bytes',
  },
  {
    up: migration_20261122_141408_drawings.up,
    down: migration_20261122_141408_drawings.down,
    name: '20261122_141408_drawings',
  },
  {
    up: migration_20261126_032657_mails.up,
    down: migration_20261126_032657_mails.down,
    name: '20261126_032657_mails',
  },
  {
    up: migration_20261126_033341_one_status_for_files.up,
    down: migration_20261126_033341_one_status_for_files.down,
    name: '20261126_033341_one_status_for_files',
  },
  {
    up: migration_20261126_035000_appointments_apart.up,
    down: migration_20261126_035000_appointments_apart.down,
    name: '20261126_035000_appointments_apart',
  },
  {
    up: migration_20261126_042923_seats_and_records.up,
    down: migration_20261126_042923_seats_and_records.down,
    name: '20261126_042923_seats_and_records',
  },
  {
    up: migration_20261126_042930_keep_seats.up,
    down: migration_20261126_042930_keep_seats.down,
    name: '20261126_042930_keep_seats',
  },
  {
    up: migration_20261126_042940_keep_message_records.up,
    down: migration_20261126_042940_keep_message_records.down,
    name: '20261126_042940_keep_message_records',
  },
  {
    up: migration_20261126_043000_composed_letters.up,
    down: migration_20261126_043000_composed_letters.down,
    name: '20261126_043000_composed_letters',
  },
  {
    up: migration_20261126_044500_transparent_pictures.up,
    down: migration_20261126_044500_transparent_pictures.down,
    name: '20261126_044500_transparent_pictures',
  },
  {
    up: migration_20261126_050100_article_families.up,
    down: migration_20261126_050100_article_families.down,
    name: '20261126_050100_article_families',
  },
  {
    up: migration_20261126_050200_one_language_once.up,
    down: migration_20261126_050200_one_language_once.down,
    name: '20261126_050200_one_language_once',
  },
  {
    up: migration_20261126_051118_plans.up,
    down: migration_20261126_051118_plans.down,
    name: '20261126_051118_plans',
  },
  {
    up: migration_20261126_065306_remove_files.up,
    down: migration_20261126_065306_remove_files.down,
    name: '20261126_065306_remove_files',
  },
  {
    up: migration_20261126_100946_former_partners.up,
    down: migration_20261126_100946_former_partners.down,
    name: '20261126_100946_former_partners',
  },
  {
    up: migration_20261126_100950_keep_former_partners.up,
    down: migration_20261126_100950_keep_former_partners.down,
    name: '20261126_100950_keep_former_partners',
  },
  {
    up: migration_20261126_101500_purge_log.up,
    down: migration_20261126_101500_purge_log.down,
    name: '20261126_101500_purge_log',
  },
  {
    up: migration_20261126_140500_shown_articles.up,
    down: migration_20261126_140500_shown_articles.down,
    name: '20261126_140500_shown_articles',
  },
  {
    up: migration_20261126_144500_latest_versions.up,
    down: migration_20261126_144500_latest_versions.down,
    name: '20261126_144500_latest_versions',
  },
  {
    up: migration_20261126_174500_listed_articles.up,
    down: migration_20261126_174500_listed_articles.down,
    name: '20261126_174500_listed_articles',
  },
  {
    up: migration_20261126_203440_writing.up,
    down: migration_20261126_203440_writing.down,
    name: '20261126_203440_writing',
  },
  {
    up: migration_20261126_210000_sitemap_of_articles.up,
    down: migration_20261126_210000_sitemap_of_articles.down,
    name: '20261126_210000_sitemap_of_articles',
  },
  {
    up: migration_20261126_212153_checks.up,
    down: migration_20261126_212153_checks.down,
    name: '20261126_212153_checks',
  },
  {
    up: migration_20261126_215445_original_text.up,
    down: migration_20261126_215445_original_text.down,
    name: '20261126_215445_original_text',
  },
  {
    up: migration_20261126_220029_groups.up,
    down: migration_20261126_220029_groups.down,
    name: '20261126_220029_groups',
  },
  {
    up: migration_20261126_220030_coordination_group.up,
    down: migration_20261126_220030_coordination_group.down,
    name: '20261126_220030_coordination_group',
  },
  {
    up: migration_20261126_221353_approvals.up,
    down: migration_20261126_221353_approvals.down,
    name: '20261126_221353_approvals',
  },
  {
    up: migration_20261127_004500_trail.up,
    down: migration_20261127_004500_trail.down,
    name: '20261127_004500_trail',
  },
  {
    up: migration_20261127_015258_share_links.up,
    down: migration_20261127_015258_share_links.down,
    name: '20261127_015258_share_links',
  },
  {
    up: migration_20261127_065507_bundles.up,
    down: migration_20261127_065507_bundles.down,
    name: '20261127_065507_bundles',
  },
  {
    up: migration_20261127_072542_news_fingerprints.up,
    down: migration_20261127_072542_news_fingerprints.down,
    name: '20261127_072542_news_fingerprints',
  },
  {
    up: migration_20261127_073217_plan_moments.up,
    down: migration_20261127_073217_plan_moments.down,
    name: '20261127_073217_plan_moments',
  },
  {
    up: migration_20261127_090648_invitations.up,
    down: migration_20261127_090648_invitations.down,
    name: '20261127_090648_invitations',
  },
  {
    up: migration_20261127_092442_session_devices.up,
    down: migration_20261127_092442_session_devices.down,
    name: '20261127_092442_session_devices',
  },
  {
    up: migration_20261127_093614_consent_withdrawal.up,
    down: migration_20261127_093614_consent_withdrawal.down,
    name: '20261127_093614_consent_withdrawal',
  },
  {
    up: migration_20261127_100210_second_factors.up,
    down: migration_20261127_100210_second_factors.down,
    name: '20261127_100210_second_factors',
  },
  {
    up: migration_20261127_121000_group_addresses.up,
    down: migration_20261127_121000_group_addresses.down,
    name: '20261127_121000_group_addresses',
  },
  {
    up: migration_20261127_121500_link_check.up,
    down: migration_20261127_121500_link_check.down,
    name: '20261127_121500_link_check',
  },
  {
    up: migration_20261127_125500_reviews.up,
    down: migration_20261127_125500_reviews.down,
    name: '20261127_125500_reviews',
  },
  {
    up: migration_20261127_130724_passkeys.up,
    down: migration_20261127_130724_passkeys.down,
    name: '20261127_130724_passkeys',
  },
  {
    up: migration_20261127_132559_templates.up,
    down: migration_20261127_132559_templates.down,
    name: '20261127_132559_templates',
  },
  {
    up: migration_20261127_132932_openid.up,
    down: migration_20261127_132932_openid.down,
    name: '20261127_132932_openid',
  },
  {
    up: migration_20261127_134208_press_contact.up,
    down: migration_20261127_134208_press_contact.down,
    name: '20261127_134208_press_contact',
  },
  {
    up: migration_20261127_140311_who_tells.up,
    down: migration_20261127_140311_who_tells.down,
    name: '20261127_140311_who_tells',
  },
  {
    up: migration_20261127_153500_outdated_texts.up,
    down: migration_20261127_153500_outdated_texts.down,
    name: '20261127_153500_outdated_texts',
  },
  {
    up: migration_20261127_154031_featured.up,
    down: migration_20261127_154031_featured.down,
    name: '20261127_154031_featured',
  },
  {
    up: migration_20261127_154203_comments.up,
    down: migration_20261127_154203_comments.down,
    name: '20261127_154203_comments',
  },
  {
    up: migration_20261127_155500_named_drafts.up,
    down: migration_20261127_155500_named_drafts.down,
    name: '20261127_155500_named_drafts',
  },
  {
    up: migration_20261127_162439_edits_in.up,
    down: migration_20261127_162439_edits_in.down,
    name: '20261127_162439_edits_in',
  },
  {
    up: migration_20261127_164500_event_sequences.up,
    down: migration_20261127_164500_event_sequences.down,
    name: '20261127_164500_event_sequences',
  },
  {
    up: migration_20261127_190000_search_texts.up,
    down: migration_20261127_190000_search_texts.down,
    name: '20261127_190000_search_texts',
  },
  {
    up: migration_20261127_192940_terms.up,
    down: migration_20261127_192940_terms.down,
    name: '20261127_192940_terms',
  },
  {
    up: migration_20261127_193000_search_by_index.up,
    down: migration_20261127_193000_search_by_index.down,
    name: '20261127_193000_search_by_index',
  },
  {
    up: migration_20261127_194500_search_few_texts.up,
    down: migration_20261127_194500_search_few_texts.down,
    name: '20261127_194500_search_few_texts',
  },
  {
    up: migration_20261127_200000_page_counts.up,
    down: migration_20261127_200000_page_counts.down,
    name: '20261127_200000_page_counts',
  },
  {
    up: migration_20261127_201000_feedback.up,
    down: migration_20261127_201000_feedback.down,
    name: '20261127_201000_feedback',
  },
  {
    up: migration_20261127_221557_short_addresses.up,
    down: migration_20261127_221557_short_addresses.down,
    name: '20261127_221557_short_addresses',
  },
  {
    up: migration_20261127_224224_calls.up,
    down: migration_20261127_224224_calls.down,
    name: '20261127_224224_calls',
  },
  {
    up: migration_20261127_230602_previous_start.up,
    down: migration_20261127_230602_previous_start.down,
    name: '20261127_230602_previous_start',
  },
  {
    up: migration_20261127_232607_initiatives_in_full.up,
    down: migration_20261127_232607_initiatives_in_full.down,
    name: '20261127_232607_initiatives_in_full',
  },
  {
    up: migration_20261127_233951_inquiries.up,
    down: migration_20261127_233951_inquiries.down,
    name: '20261127_233951_inquiries',
  },
  {
    up: migration_20261127_233952_inquiry_tokens.up,
    down: migration_20261127_233952_inquiry_tokens.down,
    name: '20261127_233952_inquiry_tokens',
  },
  {
    up: migration_20261128_014219_contact_people.up,
    down: migration_20261128_014219_contact_people.down,
    name: '20261128_014219_contact_people',
  },
  {
    up: migration_20261128_021318_cards.up,
    down: migration_20261128_021318_cards.down,
    name: '20261128_021318_cards',
  },
  {
    up: migration_20261128_022302_inquiry_forms.up,
    down: migration_20261128_022302_inquiry_forms.down,
    name: '20261128_022302_inquiry_forms',
  },
  {
    up: migration_20261128_030011_guests.up,
    down: migration_20261128_030011_guests.down,
    name: '20261128_030011_guests',
  },
  {
    up: migration_20261128_050947_card_inquiries.up,
    down: migration_20261128_050947_card_inquiries.down,
    name: '20261128_050947_card_inquiries',
  },
  {
    up: migration_20261128_053211_own_drawings.up,
    down: migration_20261128_053211_own_drawings.down,
    name: '20261128_053211_own_drawings',
  },
  {
    up: migration_20261128_053300_mark_own_drawings.up,
    down: migration_20261128_053300_mark_own_drawings.down,
    name: '20261128_053300_mark_own_drawings',
  },
  {
    up: migration_20261128_054000_subscriptions.up,
    down: migration_20261128_054000_subscriptions.down,
    name: '20261128_054000_subscriptions',
  },
  {
    up: migration_20261128_054635_funding_and_meetings.up,
    down: migration_20261128_054635_funding_and_meetings.down,
    name: '20261128_054635_funding_and_meetings',
  },
  {
    up: migration_20261128_060227_press_pictures.up,
    down: migration_20261128_060227_press_pictures.down,
    name: '20261128_060227_press_pictures',
  },
  {
    up: migration_20261128_060657_registrations.up,
    down: migration_20261128_060657_registrations.down,
    name: '20261128_060657_registrations',
  },
  {
    up: migration_20261128_061147_in_short.up,
    down: migration_20261128_061147_in_short.down,
    name: '20261128_061147_in_short'
  },
];

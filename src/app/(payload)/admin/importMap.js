import { FieldWords as FieldWords_7fc439e0c83334d25c30c4901e3d8c57 } from '../../../../src/admin/other-language/field-words'
import { PictureField as PictureField_127cdc392f2ef371d04f46bc17613c01 } from '../../../../src/admin/picture/picture-field'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingFeature as WritingFeature_2cdb284b6caf80293172919bc5b7ed42 } from '../../../../src/admin/writing/feature'
import { TextWords as TextWords_3aed2d3347d72160ee579b53391130e2 } from '../../../../src/admin/other-language/text-words'
import { DayCell as DayCell_ea1dee95f0b9bb4a6e12bb14b88af505 } from '../../../../src/cms/fields/dates/cell'
import { DayField as DayField_cdc6cdd8dd66cfbeb3a85e76020e3fa3 } from '../../../../src/cms/fields/dates/panel-field'
import { DayDiff as DayDiff_d571de0e2472547041b180444edc4542 } from '../../../../src/cms/fields/dates/diff'
import { MomentCell as MomentCell_ea1dee95f0b9bb4a6e12bb14b88af505 } from '../../../../src/cms/fields/dates/cell'
import { MomentField as MomentField_cdc6cdd8dd66cfbeb3a85e76020e3fa3 } from '../../../../src/cms/fields/dates/panel-field'
import { MomentDiff as MomentDiff_d571de0e2472547041b180444edc4542 } from '../../../../src/cms/fields/dates/diff'
import { Nothing as Nothing_c7787979ffcb19b8424c568c1ea0f83f } from '../../../../src/admin/document/nothing'
import { ReadersField as ReadersField_c4e431010870d8d0d70cfdf181a08eb5 } from '../../../../src/admin/named-drafts/readers-field'
import { LanguageVersions as LanguageVersions_8c6a756268e7c7ffbb2f936820042597 } from '../../../../src/admin/news/language-versions'
import { Original as Original_71e28474393f9fdff69efc1611462aed } from '../../../../src/admin/news/original'
import { TextChecks as TextChecks_1ba7859f3604d91347b00bf476a03c0f } from '../../../../src/admin/text-checks/text-checks'
import { DocumentComments as DocumentComments_fb60883bb85f72d3ce94ba86064f81af } from '../../../../src/admin/comments/comments'
import { DocumentReads as DocumentReads_5e97380e6dd92a61fe794a771d2d2743 } from '../../../../src/admin/reads/reads'
import { StatusCell as StatusCell_617f0074e477dbad756c9e844ea0680c } from '../../../../src/admin/plans/status-cell'
import { FromTemplate as FromTemplate_4e8b02a42fb1c22bc87a536e2f84f162 } from '../../../../src/admin/templates/from-template'
import { UsesOfSelection as UsesOfSelection_c084932a4d9ff49efe3647d93f037db5 } from '../../../../src/admin/in-use/of-selection'
import { SavedViews as SavedViews_065a8100176a79be8b065f3dcc7f5e97 } from '../../../../src/admin/saved-views/saved-views'
import { OnlyLanguage as OnlyLanguage_93c878fb1c0fb8838c2cb8f89e61f883 } from '../../../../src/admin/document/only-language'
import { ShowWords as ShowWords_e65dd6510acf3fdb4453905a39c7c371 } from '../../../../src/admin/other-language/show-words'
import { UsesOfDocument as UsesOfDocument_cecfc92d0d3a2b560be00362110b6a25 } from '../../../../src/admin/in-use/of-document'
import { GatherItem as GatherItem_a57a4276173e366b5e44e6d6b638d3fe } from '../../../../src/admin/bundles/gather-item'
import { FeatureItem as FeatureItem_4a9ccdd7434efb4dff027a9a835d7a4b } from '../../../../src/admin/featured/feature-item'
import { DiscardItem as DiscardItem_6cd32b0799e1921663cd5af5d0be834b } from '../../../../src/admin/document/discard-item'
import { PreviewButton as PreviewButton_abe33946adab3a1b19dd1446c48ec924 } from '../../../../src/admin/preview/preview-button'
import { PublishButton as PublishButton_43724604ec88e23c759cc6d6bae184f5 } from '../../../../src/admin/document/publish-button'
import { SaveDraftButton as SaveDraftButton_f578370ce5e6f761d0739284f4c11492 } from '../../../../src/admin/document/save-draft-button'
import { Status as Status_3faec795425b9ac659e1b5d868706bd0 } from '../../../../src/admin/document/status'
import { UnpublishItems as UnpublishItems_bf2b7e5de6f3c2afa996558c6cd5a344 } from '../../../../src/admin/document/unpublish-items'
import { RestoreVersion as RestoreVersion_ea22e4504498205f92c2b19e043abdb2 } from '../../../../src/admin/document/restore-version'
import { VersionsView as VersionsView_fd60a8ccf879a038b8f91520e08682de } from '../../../../src/admin/trail/versions-view'
import { DocumentTrail as DocumentTrail_fced15a652e9c6aa28135aec2ba7fb0d } from '../../../../src/admin/trail/document-trail'
import { Registered as Registered_c05b4b27afbc5bf235e6aad756210e57 } from '../../../../src/admin/registrations/registered'
import { Outdated as Outdated_71871cb4489f87f327f6e5f4ca05c633 } from '../../../../src/admin/other-language/outdated'
import { CopyItem as CopyItem_ffac60ee213b26dd3cb4d7522bbddf38 } from '../../../../src/admin/document/copy-item'
import { EndCard as EndCard_a6c48c0fb086e8466c0b28153da12337 } from '../../../../src/admin/cards/end-card'
import { ReviewField as ReviewField_4c3aa234958498b798c9cbc3a0445499 } from '../../../../src/admin/reviews/review-field'
import { BelowFile as BelowFile_b85a7d251e61566b29d13546f38e3f4f } from '../../../../src/admin/picture/below-file'
import { ConsentField as ConsentField_a662e37be7b97328b158a77f2c75596c } from '../../../../src/admin/consent/consent-field'
import { Selections as Selections_beabcde512d41704f9652ceb75d93dcd } from '../../../../src/admin/picture/selections'
import { ReplaceFile as ReplaceFile_9c15447ce4de24b6f2a6fc68d3a80709 } from '../../../../src/admin/picture/replace-file'
import { ReplaceItem as ReplaceItem_9c15447ce4de24b6f2a6fc68d3a80709 } from '../../../../src/admin/picture/replace-file'
import { Guests as Guests_087eeb87cfef636ece5551048fd64342 } from '../../../../src/admin/cards/guests'
import { Seats as Seats_f9f66c999f58c66a3b9c133d3ad510f1 } from '../../../../src/admin/people/seats'
import { ErasePerson as ErasePerson_59c81da5982e02e68984a6bf9a81b582 } from '../../../../src/admin/people/erase-person'
import { EraseItem as EraseItem_59c81da5982e02e68984a6bf9a81b582 } from '../../../../src/admin/people/erase-person'
import { EndMessage as EndMessage_8de21cdca94e2a868d45d4ca733470e6 } from '../../../../src/admin/messages/end-message'
import { CurrentPassword as CurrentPassword_485da926e7a1d5ef61e369bded9c36e0 } from '../../../../src/admin/account/current-password'
import { InvitationPart as InvitationPart_ede55e2d776177b2ecab6feeb1194b4a } from '../../../../src/admin/account/invitation'
import { SecondFactorPart as SecondFactorPart_cf54ade5573ad368d8fc7935e7d96b86 } from '../../../../src/admin/account/second-factor'
import { OpenIdPart as OpenIdPart_b3ab4c33c5694ef5554d57bd3e750802 } from '../../../../src/admin/account/openid'
import { SessionsPart as SessionsPart_a42d34de30ee5ce6872ac4d03b1b0041 } from '../../../../src/admin/account/sessions'
import { StandingLine as StandingLine_ce93a4a7b192162eda900c445ea98674 } from '../../../../src/admin/short-addresses/standing'
import { StandingCell as StandingCell_bc680e6f4e055eb421629326b8c963d2 } from '../../../../src/admin/short-addresses/cell'
import { AnswerContact as AnswerContact_350030a1d812095a5e19ec31d6c485b7 } from '../../../../src/admin/inquiries/answer-contact'
import { BundleDesk as BundleDesk_45ea9fb6bdfa700b3d284fd39ce7eaec } from '../../../../src/admin/bundles/bundle-desk'
import { SaveBundle as SaveBundle_b5f7a52df9d5f437f8e018a5bf45f14f } from '../../../../src/admin/bundles/save-bundle'
import { SaveLiveButton as SaveLiveButton_9827e8aa05ceba9aa6059bfecfb2964c } from '../../../../src/admin/document/save-live-button'
import { EntryLabel as EntryLabel_4d9ef19492254256b4c9199c10a91169 } from '../../../../src/admin/featured/entry-label'
import { BeginWith as BeginWith_85c7a62688a3c6f0315ab2f33c084825 } from '../../../../src/admin/featured/begin-with'
import { SaveFeatured as SaveFeatured_65445f10f91c3d68477795a27edbb134 } from '../../../../src/admin/featured/save-featured'
import { Icon as Icon_27faae840d35b3d2338aca2b5ac81778 } from '../../../../src/admin/brand/icon'
import { Logo as Logo_f554c1f6c438a9597e8f51c50b7f1bbc } from '../../../../src/admin/brand/logo'
import { BarLinks as BarLinks_22a95a6e5e252090ca97572f0bc3b9a1 } from '../../../../src/admin/bar/bar-links'
import { MarkLanguage as MarkLanguage_e3a240f926b40a41b441f9cde907a1e1 } from '../../../../src/admin/bar/mark-language'
import { KeepText as KeepText_0c8e5533cebb608164b0cdff3765e5b1 } from '../../../../src/admin/document/keep-text'
import { NavHead as NavHead_a587a4a55b63c47f89df2277140538b1 } from '../../../../src/admin/bar/nav-head'
import { SeenFields as SeenFields_6a1094b5250ca165fd77514e4c4ed91d } from '../../../../src/admin/document/seen-fields'
import { ResponsesAwaited as ResponsesAwaited_6dd580627b1b61f39b0e0120983daaf6 } from '../../../../src/admin/document/responses-awaited'
import { Names as Names_49bae5a5ebe90f6d6432a51dd0e12528 } from '../../../../src/admin/names/names'
import { ForgetAtSignOut as ForgetAtSignOut_b021e3d6f32c3eaf24a5de51aca5d380 } from '../../../../src/admin/kept-text/forget-at-sign-out'
import { LoginView as LoginView_fad658c178ad61ecca9e505e0587c58a } from '../../../../src/admin/account/login-view'
import { UnauthorizedView as UnauthorizedView_176ba288b3f2dcd8cdf4ae7cf07741df } from '../../../../src/admin/account/unauthorized-view'
import { StartPage as StartPage_0fcda39e07539795f557950dddd09dfd } from '../../../../src/admin/start/start-page'
import { RosterView as RosterView_0cc27d60e9d004c0cc1407085e092281 } from '../../../../src/admin/roster/roster-view'
import { SheetsView as SheetsView_c6ce73c90d4bb61b6b83b898d3b232a7 } from '../../../../src/admin/sheets/sheets-view'
import { PlansView as PlansView_b066f7e3b08bd9f86636824e18b05120 } from '../../../../src/admin/plans/plans-view'
import { TrailView as TrailView_bcbb6c2d5fda70557a3c2a07c1d1e09c } from '../../../../src/admin/trail/trail-view'
import { ReviewsView as ReviewsView_ae75a947278401ab80d74a894d8388ba } from '../../../../src/admin/reviews/reviews-view'
import { BrokenLinksView as BrokenLinksView_7f505464a4d697f9f885fb7bfd00c4b4 } from '../../../../src/admin/links/links-view'
import { MailboxView as MailboxView_fa20ebf4b9067e594feff90ee91c2541 } from '../../../../src/admin/mailbox/mailbox-view'
import { PersonalDataView as PersonalDataView_eb962f2d7eba350c4bc6975875c95b63 } from '../../../../src/admin/personal-data/personal-data-view'
import { ChoosePasswordView as ChoosePasswordView_f4330355221ea9d39ab85b3450a63693 } from '../../../../src/admin/account/choose-password-view'
import { HelpView as HelpView_b15ea3f3fb3a7d8adde86cfe877ec505 } from '../../../../src/admin/help/help-view'
import { TranslationDesk as TranslationDesk_8b67b042a2da2147860196f8438dac8e } from '../../../../src/admin/translations/desk-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/other-language/field-words#FieldWords": FieldWords_7fc439e0c83334d25c30c4901e3d8c57,
  "/src/admin/picture/picture-field#PictureField": PictureField_127cdc392f2ef371d04f46bc17613c01,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/feature#WritingFeature": WritingFeature_2cdb284b6caf80293172919bc5b7ed42,
  "/src/admin/other-language/text-words#TextWords": TextWords_3aed2d3347d72160ee579b53391130e2,
  "/src/cms/fields/dates/cell#DayCell": DayCell_ea1dee95f0b9bb4a6e12bb14b88af505,
  "/src/cms/fields/dates/panel-field#DayField": DayField_cdc6cdd8dd66cfbeb3a85e76020e3fa3,
  "/src/cms/fields/dates/diff#DayDiff": DayDiff_d571de0e2472547041b180444edc4542,
  "/src/cms/fields/dates/cell#MomentCell": MomentCell_ea1dee95f0b9bb4a6e12bb14b88af505,
  "/src/cms/fields/dates/panel-field#MomentField": MomentField_cdc6cdd8dd66cfbeb3a85e76020e3fa3,
  "/src/cms/fields/dates/diff#MomentDiff": MomentDiff_d571de0e2472547041b180444edc4542,
  "/src/admin/document/nothing#Nothing": Nothing_c7787979ffcb19b8424c568c1ea0f83f,
  "/src/admin/named-drafts/readers-field#ReadersField": ReadersField_c4e431010870d8d0d70cfdf181a08eb5,
  "/src/admin/news/language-versions#LanguageVersions": LanguageVersions_8c6a756268e7c7ffbb2f936820042597,
  "/src/admin/news/original#Original": Original_71e28474393f9fdff69efc1611462aed,
  "/src/admin/text-checks/text-checks#TextChecks": TextChecks_1ba7859f3604d91347b00bf476a03c0f,
  "/src/admin/comments/comments#DocumentComments": DocumentComments_fb60883bb85f72d3ce94ba86064f81af,
  "/src/admin/reads/reads#DocumentReads": DocumentReads_5e97380e6dd92a61fe794a771d2d2743,
  "/src/admin/plans/status-cell#StatusCell": StatusCell_617f0074e477dbad756c9e844ea0680c,
  "/src/admin/templates/from-template#FromTemplate": FromTemplate_4e8b02a42fb1c22bc87a536e2f84f162,
  "/src/admin/in-use/of-selection#UsesOfSelection": UsesOfSelection_c084932a4d9ff49efe3647d93f037db5,
  "/src/admin/saved-views/saved-views#SavedViews": SavedViews_065a8100176a79be8b065f3dcc7f5e97,
  "/src/admin/document/only-language#OnlyLanguage": OnlyLanguage_93c878fb1c0fb8838c2cb8f89e61f883,
  "/src/admin/other-language/show-words#ShowWords": ShowWords_e65dd6510acf3fdb4453905a39c7c371,
  "/src/admin/in-use/of-document#UsesOfDocument": UsesOfDocument_cecfc92d0d3a2b560be00362110b6a25,
  "/src/admin/bundles/gather-item#GatherItem": GatherItem_a57a4276173e366b5e44e6d6b638d3fe,
  "/src/admin/featured/feature-item#FeatureItem": FeatureItem_4a9ccdd7434efb4dff027a9a835d7a4b,
  "/src/admin/document/discard-item#DiscardItem": DiscardItem_6cd32b0799e1921663cd5af5d0be834b,
  "/src/admin/preview/preview-button#PreviewButton": PreviewButton_abe33946adab3a1b19dd1446c48ec924,
  "/src/admin/document/publish-button#PublishButton": PublishButton_43724604ec88e23c759cc6d6bae184f5,
  "/src/admin/document/save-draft-button#SaveDraftButton": SaveDraftButton_f578370ce5e6f761d0739284f4c11492,
  "/src/admin/document/status#Status": Status_3faec795425b9ac659e1b5d868706bd0,
  "/src/admin/document/unpublish-items#UnpublishItems": UnpublishItems_bf2b7e5de6f3c2afa996558c6cd5a344,
  "/src/admin/document/restore-version#RestoreVersion": RestoreVersion_ea22e4504498205f92c2b19e043abdb2,
  "/src/admin/trail/versions-view#VersionsView": VersionsView_fd60a8ccf879a038b8f91520e08682de,
  "/src/admin/trail/document-trail#DocumentTrail": DocumentTrail_fced15a652e9c6aa28135aec2ba7fb0d,
  "/src/admin/registrations/registered#Registered": Registered_c05b4b27afbc5bf235e6aad756210e57,
  "/src/admin/other-language/outdated#Outdated": Outdated_71871cb4489f87f327f6e5f4ca05c633,
  "/src/admin/document/copy-item#CopyItem": CopyItem_ffac60ee213b26dd3cb4d7522bbddf38,
  "/src/admin/cards/end-card#EndCard": EndCard_a6c48c0fb086e8466c0b28153da12337,
  "/src/admin/reviews/review-field#ReviewField": ReviewField_4c3aa234958498b798c9cbc3a0445499,
  "/src/admin/picture/below-file#BelowFile": BelowFile_b85a7d251e61566b29d13546f38e3f4f,
  "/src/admin/consent/consent-field#ConsentField": ConsentField_a662e37be7b97328b158a77f2c75596c,
  "/src/admin/picture/selections#Selections": Selections_beabcde512d41704f9652ceb75d93dcd,
  "/src/admin/picture/replace-file#ReplaceFile": ReplaceFile_9c15447ce4de24b6f2a6fc68d3a80709,
  "/src/admin/picture/replace-file#ReplaceItem": ReplaceItem_9c15447ce4de24b6f2a6fc68d3a80709,
  "/src/admin/cards/guests#Guests": Guests_087eeb87cfef636ece5551048fd64342,
  "/src/admin/people/seats#Seats": Seats_f9f66c999f58c66a3b9c133d3ad510f1,
  "/src/admin/people/erase-person#ErasePerson": ErasePerson_59c81da5982e02e68984a6bf9a81b582,
  "/src/admin/people/erase-person#EraseItem": EraseItem_59c81da5982e02e68984a6bf9a81b582,
  "/src/admin/messages/end-message#EndMessage": EndMessage_8de21cdca94e2a868d45d4ca733470e6,
  "/src/admin/account/current-password#CurrentPassword": CurrentPassword_485da926e7a1d5ef61e369bded9c36e0,
  "/src/admin/account/invitation#InvitationPart": InvitationPart_ede55e2d776177b2ecab6feeb1194b4a,
  "/src/admin/account/second-factor#SecondFactorPart": SecondFactorPart_cf54ade5573ad368d8fc7935e7d96b86,
  "/src/admin/account/openid#OpenIdPart": OpenIdPart_b3ab4c33c5694ef5554d57bd3e750802,
  "/src/admin/account/sessions#SessionsPart": SessionsPart_a42d34de30ee5ce6872ac4d03b1b0041,
  "/src/admin/short-addresses/standing#StandingLine": StandingLine_ce93a4a7b192162eda900c445ea98674,
  "/src/admin/short-addresses/cell#StandingCell": StandingCell_bc680e6f4e055eb421629326b8c963d2,
  "/src/admin/inquiries/answer-contact#AnswerContact": AnswerContact_350030a1d812095a5e19ec31d6c485b7,
  "/src/admin/bundles/bundle-desk#BundleDesk": BundleDesk_45ea9fb6bdfa700b3d284fd39ce7eaec,
  "/src/admin/bundles/save-bundle#SaveBundle": SaveBundle_b5f7a52df9d5f437f8e018a5bf45f14f,
  "/src/admin/document/save-live-button#SaveLiveButton": SaveLiveButton_9827e8aa05ceba9aa6059bfecfb2964c,
  "/src/admin/featured/entry-label#EntryLabel": EntryLabel_4d9ef19492254256b4c9199c10a91169,
  "/src/admin/featured/begin-with#BeginWith": BeginWith_85c7a62688a3c6f0315ab2f33c084825,
  "/src/admin/featured/save-featured#SaveFeatured": SaveFeatured_65445f10f91c3d68477795a27edbb134,
  "/src/admin/brand/icon#Icon": Icon_27faae840d35b3d2338aca2b5ac81778,
  "/src/admin/brand/logo#Logo": Logo_f554c1f6c438a9597e8f51c50b7f1bbc,
  "/src/admin/bar/bar-links#BarLinks": BarLinks_22a95a6e5e252090ca97572f0bc3b9a1,
  "/src/admin/bar/mark-language#MarkLanguage": MarkLanguage_e3a240f926b40a41b441f9cde907a1e1,
  "/src/admin/document/keep-text#KeepText": KeepText_0c8e5533cebb608164b0cdff3765e5b1,
  "/src/admin/bar/nav-head#NavHead": NavHead_a587a4a55b63c47f89df2277140538b1,
  "/src/admin/document/seen-fields#SeenFields": SeenFields_6a1094b5250ca165fd77514e4c4ed91d,
  "/src/admin/document/responses-awaited#ResponsesAwaited": ResponsesAwaited_6dd580627b1b61f39b0e0120983daaf6,
  "/src/admin/names/names#Names": Names_49bae5a5ebe90f6d6432a51dd0e12528,
  "/src/admin/kept-text/forget-at-sign-out#ForgetAtSignOut": ForgetAtSignOut_b021e3d6f32c3eaf24a5de51aca5d380,
  "/src/admin/account/login-view#LoginView": LoginView_fad658c178ad61ecca9e505e0587c58a,
  "/src/admin/account/unauthorized-view#UnauthorizedView": UnauthorizedView_176ba288b3f2dcd8cdf4ae7cf07741df,
  "/src/admin/start/start-page#StartPage": StartPage_0fcda39e07539795f557950dddd09dfd,
  "/src/admin/roster/roster-view#RosterView": RosterView_0cc27d60e9d004c0cc1407085e092281,
  "/src/admin/sheets/sheets-view#SheetsView": SheetsView_c6ce73c90d4bb61b6b83b898d3b232a7,
  "/src/admin/plans/plans-view#PlansView": PlansView_b066f7e3b08bd9f86636824e18b05120,
  "/src/admin/trail/trail-view#TrailView": TrailView_bcbb6c2d5fda70557a3c2a07c1d1e09c,
  "/src/admin/reviews/reviews-view#ReviewsView": ReviewsView_ae75a947278401ab80d74a894d8388ba,
  "/src/admin/links/links-view#BrokenLinksView": BrokenLinksView_7f505464a4d697f9f885fb7bfd00c4b4,
  "/src/admin/mailbox/mailbox-view#MailboxView": MailboxView_fa20ebf4b9067e594feff90ee91c2541,
  "/src/admin/personal-data/personal-data-view#PersonalDataView": PersonalDataView_eb962f2d7eba350c4bc6975875c95b63,
  "/src/admin/account/choose-password-view#ChoosePasswordView": ChoosePasswordView_f4330355221ea9d39ab85b3450a63693,
  "/src/admin/help/help-view#HelpView": HelpView_b15ea3f3fb3a7d8adde86cfe877ec505,
  "/src/admin/translations/desk-view#TranslationDesk": TranslationDesk_8b67b042a2da2147860196f8438dac8e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

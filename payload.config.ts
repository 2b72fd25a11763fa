import { resolve } from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminConfig } from '@/admin/config'
import { trailCsv } from '@/admin/trail/csv'
import { withClosedSystem } from '@/cms/access/system'
import { withNothingInUseDeleted } from '@/cms/in-use/guard'
import { sound } from '@/cms/fields/sound'
import { jobQueue } from '@/cms/jobs'
import { mail } from '@/cms/mail/adapter'
import { Bundles } from '@/cms/bundles/collection'
import { Approvals } from '@/cms/approvals/collection'
import { Comments } from '@/cms/comments/collection'
import { Inquiries } from '@/cms/inquiries/collection'
import { withInquiriesForgotten } from '@/cms/inquiries/forget'
import { Mails } from '@/cms/mail/collection'
import { Media } from '@/cms/media/collection'
import { withMachineFieldsUnlisted } from '@/cms/media/machine-fields'
import { withLinkCheck } from '@/cms/link-check/with-link-check'
import { honestDatabase } from '@/cms/payload-overrides/honest-database'
import { Registrations } from '@/cms/registrations/collection'
import { withRegistrationsForgotten } from '@/cms/registrations/forget'
import { personalData } from '@/cms/personal-data/endpoints'
import { Plans } from '@/cms/plans/collection'
import { withSavedViewsInLists } from '@/admin/saved-views/in-lists'
import { withTranslationsInLists } from '@/admin/translations/in-lists'
import { withPlansInLists } from '@/cms/plans/in-lists'
import { ShareLinks } from '@/cms/previews/collection'
import { Addresses } from '@/cms/publishing/addresses'
import { ShortAddresses } from '@/cms/short-addresses/collection'
import { withShortAddressesNamed } from '@/cms/short-addresses/leading-here'
import { reorderOnly } from '@/cms/publishing/reorder'
import { withCopiesAsDrafts } from '@/cms/publishing/copies'
import { sayErrors } from '@/cms/rest/errors'
import { editor } from '@/cms/rich-text/editor'
import { spoken } from '@/cms/spoken'
import { withTrail } from '@/cms/trail/with-trail'
import { Challenges } from '@/cms/users/challenges/collection'
import { Identities } from '@/cms/users/openid/collection'
import { Passkeys } from '@/cms/users/passkeys/collection'
import { SecondFactors } from '@/cms/users/second-factor/collection'
import { Users } from '@/cms/users/collection'
import { Documents } from '@/features/documents/collection'
import { Calls } from '@/features/calls/collection'
import { Cards } from '@/features/cards/collection'
import { Events } from '@/features/events/collection'
import { Appointments } from '@/features/appointments/collection'
import { FeaturedGlobal } from '@/features/featured/global'
import { Groups } from '@/features/groups/collection'
import { Initiatives } from '@/features/initiatives/collection'
import { Messages } from '@/features/messages/collection'
import { MessageRecords } from '@/features/messages/record/collection'
import { Milestones } from '@/features/milestones/collection'
import { News } from '@/features/news/collection'
import { Organisations } from '@/features/organisations/collection'
import { FormerPartners } from '@/features/organisations/former/collection'
import { Pages } from '@/features/pages/collection'
import { People } from '@/features/people/collection'
import { SiteGlobal } from '@/features/site/global'
import { deleteAnswer } from '@/cms/reads/answers'
import { withReads } from '@/cms/reads/keep'
import { withSearch } from '@/features/search/kept/with-search'
import { Templates } from '@/features/templates/collection'
import { Terms } from '@/features/terms/collection'
import { Topics } from '@/features/topics/collection'
import { env } from '@/lib/env'
import { largestUpload } from '@/lib/file-size'
import { libraryLog } from '@/lib/log'
import { poolSettings, surviveLostConnections } from '@/database/pool'

const building = withClosedSystem(
  withCopiesAsDrafts(
    buildConfig({
      admin: adminConfig.admin,
      i18n: adminConfig.i18n,
      secret: env.PAYLOAD_SECRET,
      serverURL: env.SERVER_URL,
      csrf: [env.SERVER_URL],
      cors: [env.SERVER_URL],
      collections: [
        News,
        Events,
        Calls,
        Cards,
        Pages,
        Documents,
        Media,
        Organisations,
        FormerPartners,
        People,
        Appointments,
        Groups,
        Topics,
        Initiatives,
        Milestones,
        Terms,
        Messages,
        MessageRecords,
        Users,
        ShortAddresses,
        Inquiries,
        Registrations,
        Addresses,
        Mails,
        Bundles,
        Templates,
        Plans,
        Approvals,
        Comments,
        ShareLinks,
        SecondFactors,
        Passkeys,
        Identities,
        Challenges,
      ]
        .map(sound)
        .map(spoken),
      globals: [SiteGlobal, FeaturedGlobal].map(sound),
      endpoints: [reorderOnly, trailCsv, deleteAnswer, ...personalData],
      localization: {
        locales: [
          { code: 'nb', label: { nb: 'norsk', en: 'Norwegian' } },
          { code: 'en', label: { nb: 'engelsk', en: 'English' } },
        ],
        defaultLocale: 'nb',
        fallback: false,
        defaultLocalePublishOption: 'active',
      },
      experimental: { localizeStatus: true },
      editor,
      email: mail,
      hooks: { afterError: [sayErrors] },
      sharp,
      jobs: jobQueue,
      graphQL: { disable: true },
      telemetry: false,
      logger: libraryLog,
      maxDepth: 2,
      defaultDepth: 1,
      upload: { limits: { fileSize: largestUpload }, abortOnLimit: true },
      // Made by `npm run generate` and compared by `npm run check`, not by every process that opens the CMS.
      typescript: { outputFile: resolve('src/payload-types.ts'), autoGenerate: false },
      onInit: surviveLostConnections,
      db: honestDatabase(
        postgresAdapter({
          push: false,
          migrationDir: resolve('src/migrations'),
          pool: poolSettings,
        }),
      ),
    }),
  ),
)

export default withTrail(
  withSavedViewsInLists(
    withTranslationsInLists(
      withPlansInLists(
        withInquiriesForgotten(
          withRegistrationsForgotten(
            withReads(
              withSearch(
                withLinkCheck(
                  withShortAddressesNamed(
                    withNothingInUseDeleted(withMachineFieldsUnlisted(building)),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)

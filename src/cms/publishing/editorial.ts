import type { CollectionAfterOperationHook, CollectionConfig, CollectionSlug } from 'payload'
import { closeByHand, closeDeleted } from '@/cms/approvals/close'
import { approvalEndpoints } from '@/cms/approvals/endpoints'
import { approveFirst } from '@/cms/approvals/gate'
import { submitWithSave } from '@/cms/approvals/with-save'
import { deleteItsComments } from '@/cms/comments/delete'
import { commentEndpoints } from '@/cms/comments/endpoints'
import { readsEndpoint } from '@/cms/reads/endpoint'
import { isCommented } from '@/cms/comments/types'
import { withOtherLanguage } from '@/cms/fields/other-language'
import { withinLanguage } from '@/cms/language-limit/access'
import { factsReadOnly } from '@/cms/language-limit/facts'
import {
  keepToLanguage,
  publishNoFacts,
  refuseDeletingOther,
  refuseOtherLanguage,
} from '@/cms/language-limit/hooks'
import { heldIn } from '@/cms/language-limit/kind'
import { callOffByHand, callOffDeleted, noteHowSaved } from '@/cms/plans/call-off'
import { planEndpoints } from '@/cms/plans/endpoints'
import { previewEndpoints } from '@/cms/previews/endpoints'
import { linkEndpoints } from '@/cms/previews/link-endpoints'
import { outdatedEndpoints } from '@/cms/outdated/endpoints'
import { forgetDeleted, noteOutdated, rememberWords } from '@/cms/outdated/note'
import { isPreviewed } from '@/cms/previews/place-on-page'
import { isPaged } from '@/i18n/document-path'
import { nameBasis, refuseStaleSave } from './basis'
import { checkLanguages, noteAllLanguages } from './complete'
import { copyLanguage } from './copy-language'
import { copyOnlyOwn, duplicateAsDraft } from './duplicate'
import { withOwnButtons, type FormKind } from './own-buttons'
import { changeOneByOne } from './one-by-one'
import {
  purgeAfterDelete,
  purgeWhatChanged,
  rememberBeforeDelete,
  rememberPublicState,
  type WhereShown,
} from './purge'
import { waitForPlace } from './reorder'
import { refuseLiveRestore, restoreAsDraft } from './restore'
import { revert } from './revert'
import { keepNewerFacts, noteNewerFacts } from './shared-facts'
import { statusEndpoint } from './document-status'
import { keepPublicRow, noteStatusStep, rememberPublicRow } from './status-only'

/**
 * What every editorial type shares: drafts, up to 50 versions, plans, trash, and a purge of the
 * page cache in the saving transaction. Each language has a status of its own
 * (docs/decisions/publishing-per-language.md). `together`: one form shows both. `approval`: an editor
 * approves it first where an organisation is set so.
 */
export const editorial = <T extends CollectionSlug>(
  collection: CollectionConfig<T>,
  { together = false, approval = false, ...shown }: WhereShown & Partial<FormKind> = {},
): CollectionConfig<T> =>
  withPublishing(collection, shown, {
    perLanguage: true,
    together,
    approval,
    held: heldIn(collection),
  })

/** As `editorial`, for what has one status: documents in one language of their own, and files. */
export const editorialInOneLanguage = <T extends CollectionSlug>(
  collection: CollectionConfig<T>,
  { approval = false, ...shown }: WhereShown & Partial<FormKind> = {},
): CollectionConfig<T> =>
  withPublishing(collection, shown, {
    perLanguage: false,
    together: false,
    approval,
    held: heldIn(collection),
  })

function withPublishing<T extends CollectionSlug>(
  collection: CollectionConfig<T>,
  shown: WhereShown,
  kind: FormKind,
): CollectionConfig<T> {
  const { approval, held, perLanguage, together } = kind
  const hooks = collection.hooks ?? {}
  const limited = held === 'both' ? factsReadOnly(collection.fields) : collection.fields
  return {
    ...collection,
    access: withinLanguage(collection.access, held),
    fields: together ? limited : withOtherLanguage({ ...collection, fields: limited }).fields,
    admin: {
      ...collection.admin,
      // The document as JSON, beside its versions: nothing an editor has use for.
      hideAPIURL: true,
      // Payload shows a button where there is such a function; ours opens the preview beside the form.
      ...(isPreviewed(collection.slug) && { preview: () => '/' }),
      // Payload's own copies the status too; ours is in the menu (src/admin/document/copy-item.tsx).
      disableCopyToLocale: true,
      components: withOwnButtons(collection.admin?.components, kind),
    },
    trash: true,
    versions: {
      maxPerDoc: 50,
      drafts: {
        localizeStatus: perLanguage,
        // Planned publishing is our own: src/cms/plans.
        schedulePublish: false,
      },
    },
    endpoints: [
      restoreAsDraft,
      ...planEndpoints,
      ...(approval ? approvalEndpoints : []),
      ...(isCommented(collection.slug) ? commentEndpoints(collection.slug, { perLanguage }) : []),
      ...(isPreviewed(collection.slug) ? previewEndpoints : []),
      ...(isPaged(collection.slug) ? [...linkEndpoints, readsEndpoint(collection.slug)] : []),
      ...(held === 'file' ? [readsEndpoint('media')] : []),
      changeOneByOne,
      statusEndpoint(shown.address),
      revert,
      ...(perLanguage ? [copyLanguage, ...outdatedEndpoints] : []),
      ...(collection.endpoints || []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        refuseOtherLanguage(held),
        refuseLiveRestore,
        refuseStaleSave,
        noteStatusStep({ perLanguage }),
        copyOnlyOwn,
        duplicateAsDraft,
        noteAllLanguages,
        noteHowSaved,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeValidate: [...(hooks.beforeValidate ?? []), keepToLanguage(held)],
      beforeChange: [
        waitForPlace,
        ...(approval ? [approveFirst] : []),
        rememberPublicState(shown),
        rememberPublicRow,
        ...(perLanguage ? [rememberWords, noteNewerFacts] : []),
        ...(held === 'both' ? [publishNoFacts] : []),
        checkLanguages,
        ...(hooks.beforeChange ?? []),
      ],
      afterChange: [
        keepPublicRow,
        keepNewerFacts,
        ...(hooks.afterChange ?? []),
        purgeWhatChanged(shown),
        ...(perLanguage ? [noteOutdated] : []),
        callOffByHand,
        ...(approval ? [closeByHand, submitWithSave] : []),
      ],
      // Adds a number to whatever it is given, which the type of a collection's hook has no word for.
      afterOperation: [
        ...(hooks.afterOperation ?? []),
        nameBasis as CollectionAfterOperationHook<T>,
      ],
      beforeDelete: [
        refuseDeletingOther(held),
        ...(hooks.beforeDelete ?? []),
        rememberBeforeDelete(shown),
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        purgeAfterDelete,
        callOffDeleted,
        closeDeleted,
        ...(perLanguage ? [forgetDeleted] : []),
        deleteItsComments,
      ],
    },
  }
}

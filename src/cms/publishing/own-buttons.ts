import type { CollectionConfig } from 'payload'
import type { HeldIn } from '@/cms/language-limit/kind'

type Components = NonNullable<CollectionConfig['admin']>['components']

const ours = (name: string, clientProps: object) => ({
  path: `/src/admin/document/${name}`,
  clientProps: { ...clientProps },
})

/**
 * `together`: one form shows both languages, and one button publishes them. `approval`: communicators of
 * some organisations submit it to an editor.
 */
export type FormKind = {
  perLanguage: boolean
  together: boolean
  approval: boolean
  held: HeldIn
}

/** The buttons of a document say what they do, and do nothing else. */
export function withOwnButtons(components: Components, which: FormKind): Components {
  const { held, perLanguage, together } = which
  const kind = perLanguage ? 'perLanguage' : 'oneLanguage'
  return {
    ...components,
    edit: {
      ...components?.edit,
      PreviewButton: { path: '/src/admin/preview/preview-button#PreviewButton' },
      PublishButton: ours('publish-button#PublishButton', which),
      SaveDraftButton: ours('save-draft-button#SaveDraftButton', {}),
      beforeDocumentControls: [
        ours('only-language#OnlyLanguage', { held }),
        ...(components?.edit?.beforeDocumentControls ?? []),
        ...(together ? [] : ['/src/admin/other-language/show-words#ShowWords']),
        ...(perLanguage && !together ? ['/src/admin/other-language/outdated#Outdated'] : []),
      ],
      Status: ours('status#Status', which),
      UnpublishButton: ours('unpublish-items#UnpublishItems', which),
      editMenuItems: [
        ...(perLanguage && !together ? [ours('copy-item#CopyItem', {})] : []),
        '/src/admin/bundles/gather-item#GatherItem',
        ...(components?.edit?.editMenuItems ?? []),
      ],
    },
    views: {
      ...components?.views,
      edit: { version: { actions: [ours('restore-version#RestoreVersion', { kind })] } },
    },
  }
}

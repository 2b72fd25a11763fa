import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

type Props = Pick<DocumentViewServerProps, 'initPageResult'> & { here: string }

/** The way back to the document and its list, above a view of ours beside its form. */
export function StepNav({ initPageResult, here }: Props) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const plural = collectionConfig?.labels.plural ?? globalConfig?.label
  return (
    <SetDocumentStepNav
      collectionSlug={collectionConfig?.slug}
      globalSlug={globalConfig?.slug}
      id={docID}
      pluralLabel={typeof plural === 'function' ? plural({ i18n: req.i18n, t: req.t }) : plural}
      useAsTitle={collectionConfig?.admin.useAsTitle ?? globalConfig?.slug}
      view={here}
    />
  )
}

'use client'
// Follows the document of the form around it.
import {
  Button,
  ConfirmationModal,
  toast,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { isLocale, type Locale } from '@/i18n/locales'
import type { FormKind } from '@/cms/publishing/own-buttons'
import { sendRequest } from './send-request'
import { useStanding } from './standing'
import { useWords } from './words'

/** Where the language being edited stands, and the way back from a draft to what visitors see. */
export function Status({ perLanguage, together }: FormKind) {
  const { collectionSlug, docPermissions, id, isTrashed, setData } = useDocumentInfo()
  const { reset } = useForm()
  const { code } = useLocale()
  const locale: Locale = isLocale(code) ? code : 'nb'
  const { t: said } = useTranslation()
  const { t, language } = useWords()
  const { toggleModal } = useModal()
  const { standing, refresh } = useStanding()
  const here = standing?.[locale]
  if (!here || !id) return null
  const status = !here.public ? 'draft' : here.changed ? 'changed' : 'published'
  // One form for both languages names one only where it stands alone.
  const inBoth = together && here.public === standing.en.public
  const modal = `revert-${id}`
  const names = { language: t(`languages.${locale}`) }
  const revert = async () => {
    const path = `/${collectionSlug}/${id}/revert?locale=${locale}`
    const response = await sendRequest<{ doc: Record<string, unknown> }>('POST', path, {
      language,
      body: {},
    })
    if (!response.ok || !response.body.doc)
      return void toast.error(response.message || t('planning.noAnswer'))
    toast.success(response.message)
    setData(response.body.doc)
    await reset(response.body.doc)
    refresh()
  }
  return (
    <div className="status">
      <div className="status__value-wrap">
        <span className="status__label">{said('version:status')}: </span>
        <span className="status__value">
          {perLanguage && !inBoth ? t(`status.${status}In`, names) : t(`status.${status}`)}
          {here.public && together && !inBoth && t('status.notInEnglish')}
        </span>
        {here.path && (
          <>
            {' — '}
            <a className="status__action" href={here.path} target="_blank" rel="noopener">
              {t('status.view')}
            </a>
          </>
        )}
        {status === 'changed' && docPermissions?.update && !isTrashed && (
          <>
            {' — '}
            <Button
              buttonStyle="none"
              className="status__action"
              id="action-revert-to-published"
              onClick={() => toggleModal(modal)}
            >
              {t('reverting.open')}
            </Button>
            <ConfirmationModal
              body={perLanguage ? t('reverting.aboutOne', names) : t('reverting.about')}
              confirmLabel={t('reverting.confirm')}
              heading={t('reverting.open')}
              modalSlug={modal}
              onConfirm={revert}
            />
          </>
        )}
      </div>
    </div>
  )
}

'use client'
// Reads and saves the state of the form around it.
import {
  FormSubmit,
  PopupList,
  toast,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { ApprovalLines } from '@/admin/approval/approval-lines'
import { useApprovals } from '@/admin/approval/approvals'
import { SubmitButton } from '@/admin/approval/submit-button'
import { ReadersLine } from '@/admin/named-drafts/readers-line'
import { ShortAddressesLine } from '@/admin/short-addresses/leading-here'
import { isLocale, otherLocale, type Locale } from '@/i18n/locales'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import type { FormKind } from '@/cms/publishing/own-buttons'
import { KeptText } from '@/admin/kept-text/kept-text'
import { Below } from './below'
import { useContentLanguage } from './content-language'
import { NewerFacts } from './newer-facts'
import { useOnlyLanguage } from './only-language'
import { PlanDrawer } from './plan-drawer'
import { PlanLines } from './plan-lines'
import { usePlans } from './plans'
import { SaveNotice } from './save-notice'
import { useSave } from './save'
import { useStanding } from './standing'
import { useWords } from './words'

/**
 * Takes the place of Payload's button, which planned the withdrawal of drafts and the publication of
 * languages nobody had asked about. This one says what it does in the language being edited.
 */
export function PublishButton({ perLanguage, together, approval }: FormKind) {
  const { id, hasPublishPermission, isTrashed, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const { code } = useLocale()
  const locale: Locale = isLocale(code) ? code : 'nb'
  const { t } = useWords()
  const { openModal } = useModal()
  const { standing, refresh } = useStanding()
  const plans = usePlans()
  const save = useSave()
  const approvals = useApprovals(approval, locale)
  const only = useOnlyLanguage()
  useContentLanguage(together ? 'nb' : null)
  if (!hasPublishPermission || isTrashed || approvals.needed === null) return null
  const here = standing?.[locale]
  const otherIsOpen = perLanguage && standing && isOpen(standing, otherLocale(locale))
  const canPublish = modified || !here || !here.public || here.changed || (together && otherIsOpen)
  const drawer = `plans-${id}`
  const askAgain = () => {
    refresh()
    plans.refresh()
  }
  const publish = async (query: Record<string, string>) => {
    await save({ status: 'published', query })
    askAgain()
  }
  const plan = () => (modified ? toast.info(t('planning.saveFirst')) : openModal(drawer))
  const ownLanguage: Record<string, string> = perLanguage ? { publishSpecificLocale: locale } : {}
  const both = otherIsOpen && !together && only === null
  const namesLanguage = perLanguage && !together
  const name = namesLanguage
    ? t(here?.public ? 'publishing.changesIn' : 'publishing.in', {
        language: t(`languages.${locale}`),
      })
    : t(here?.public ? 'publishing.changes' : 'publishing.now')
  return (
    <>
      {approvals.needed ? (
        <SubmitButton
          approvals={approvals}
          isOpen={!here || !here.public || here.changed}
          onDone={askAgain}
        />
      ) : (
        <FormSubmit
          buttonId="action-save"
          disabled={!canPublish || uploadStatus === 'uploading'}
          enableSubMenu={Boolean(id)}
          onClick={() => void publish(ownLanguage)}
          size="medium"
          type="button"
          {...(id && {
            SubMenuPopupContent: ({ close }: { close: () => void }) => (
              <PopupList.ButtonGroup>
                {both && (
                  <PopupList.Button
                    id="publish-both"
                    onClick={() => {
                      close()
                      void publish({ publishAllLocales: 'true' })
                    }}
                  >
                    {t('publishing.both')}
                  </PopupList.Button>
                )}
                <PopupList.Button
                  id="plan"
                  onClick={() => {
                    close()
                    plan()
                  }}
                >
                  {t('planning.open')}
                </PopupList.Button>
              </PopupList.ButtonGroup>
            ),
          })}
        >
          {name}
        </FormSubmit>
      )}
      <Below>
        <SaveNotice />
        <KeptText />
        {here && <NewerFacts names={here.newer} locale={locale} />}
        <ApprovalLines approvals={approvals} locale={locale} onDone={askAgain} />
        <ReadersLine />
        <ShortAddressesLine />
        <PlanLines plans={plans.plans} perLanguage={perLanguage} onOpen={plan} />
      </Below>
      {id && standing && (
        <PlanDrawer
          slug={drawer}
          locale={locale}
          perLanguage={perLanguage}
          standing={standing}
          plans={plans}
        />
      )}
    </>
  )
}

/** Whether a language has a text that visitors do not see yet. */
const isOpen = (standing: DocumentStatus, locale: Locale): boolean => {
  const { changed, public: shown, written } = standing[locale]
  return written && (!shown || changed)
}

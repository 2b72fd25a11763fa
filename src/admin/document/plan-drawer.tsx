'use client'
// A form of its own beside the document's.
import { Drawer, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import { PlanForm } from './plan-form'
import { planInWords } from './plan-words'
import type { ListedPlan, PlansOfDocument } from './plans'
import { useWords } from './words'

type Props = {
  slug: string
  locale: Locale
  perLanguage: boolean
  standing: DocumentStatus
  plans: PlansOfDocument
}

/** What is planned for a document, and a form for more. */
export function PlanDrawer({ slug, plans, ...form }: Props) {
  const { t } = useWords()
  const { closeModal, isModalOpen } = useModal()
  const [problem, setProblem] = useState<string | null>(null)
  const change = async (done: 'calledOff' | 'renewed', refusal: Promise<string | null>) => {
    const refused = await refusal
    setProblem(refused)
    if (!refused) toast.success(t(`planning.${done}`))
  }
  return (
    <Drawer slug={slug} title={t('planning.title')} className="plan-drawer">
      {isModalOpen(slug) && (
        <>
          <PlanForm
            {...form}
            onMake={async (wish) => {
              const refused = await plans.make(wish)
              setProblem(refused)
              if (refused) return
              toast.success(t('planning.made'))
              closeModal(slug)
            }}
          />
          {problem && (
            <p className="plan-drawer__problem" role="alert">
              {problem}
            </p>
          )}
          <h3>{t('planning.existing')}</h3>
          <ExistingPlans
            plans={plans.plans}
            perLanguage={form.perLanguage}
            onCallOff={(plan) => void change('calledOff', plans.callOff(plan))}
            onRenew={(plan) => void change('renewed', plans.renew(plan))}
          />
        </>
      )}
    </Drawer>
  )
}

type Existing = {
  plans: ListedPlan[]
  perLanguage: boolean
  onCallOff: (plan: ListedPlan) => void
  onRenew: (plan: ListedPlan) => void
}

function ExistingPlans({ plans, perLanguage, onCallOff, onRenew }: Existing) {
  const { t, language } = useWords()
  if (plans.length === 0) return <p>{t('planning.none')}</p>
  return (
    <ul className="plan-drawer__plans">
      {plans.map((plan) => (
        <li key={plan.id} className={`plan-drawer__plan plan-drawer__plan--${plan.state}`}>
          <div>
            <strong>
              {plan.state === 'failed'
                ? t('planning.failedLine', { what: planInWords(t, language, plan, perLanguage) })
                : planInWords(t, language, plan, perLanguage)}
            </strong>
            {plan.by && <span>{t('planning.by', { name: plan.by })}</span>}
            {plan.outdated && <span>{t('planning.outdated')}</span>}
            {plan.state === 'failed' && <span>{plan.reason ?? t('planning.failed')}</span>}
          </div>
          <div className="plan-drawer__buttons">
            {plan.outdated && (
              <button type="button" onClick={() => onRenew(plan)}>
                {t('planning.renew')}
              </button>
            )}
            <button type="button" onClick={() => onCallOff(plan)}>
              {t('planning.callOff')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}

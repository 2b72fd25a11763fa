'use client'
// Plans come and go while the form is open.
import { useWords } from './words'
import { planInWords } from './plan-words'
import type { ListedPlan } from './plans'

type Props = { plans: ListedPlan[]; perLanguage: boolean; onOpen: () => void }

/** What is planned for the document, below its buttons. */
export function PlanLines({ plans, perLanguage, onOpen }: Props) {
  const { t, language } = useWords()
  return plans.map((plan) => (
    <p
      className={plan.state === 'failed' ? 'document-notes__problem' : 'document-notes__plan'}
      key={plan.id}
    >
      {t(plan.state === 'failed' ? 'planning.failedLine' : 'planning.line', {
        what: planInWords(t, language, plan, perLanguage),
      })}{' '}
      {plan.state === 'failed'
        ? plan.reason
        : plan.action === 'publish' &&
          t(plan.outdated ? 'planning.outdatedLine' : 'planning.asItWas')}{' '}
      <button type="button" className="document-notes__link" onClick={onOpen}>
        {t('planning.show')}
      </button>
    </p>
  ))
}

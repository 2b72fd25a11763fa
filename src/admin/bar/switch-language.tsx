'use client'
// Payload changes its language by an action that only its client provider hands out.
import { useTranslation } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'

/** The other language of the panel, where nobody has an account to choose it in yet: before signing in. */
export function SwitchLanguage() {
  const { switchLanguage } = useTranslation()
  const { t, language } = useWords()
  const other = language === 'nb' ? 'en' : 'nb'
  return (
    <p className="bar-links">
      <button type="button" lang={other} onClick={() => void switchLanguage?.(other)}>
        {t('otherLanguage')}
      </button>
    </p>
  )
}

'use client'
// Copies.
import { Button, toast } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'

/** Shown once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useWords()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast.success(t('secondFactor.copied'))
  }
  return (
    <div className="second-factor">
      <h3>{t('secondFactor.codesTitle')}</h3>
      <p>{t('secondFactor.codes')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-part__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void copy()}
          size="medium"
          type="button"
        >
          {t('secondFactor.copy')}
        </Button>
        <Button buttonStyle="primary" margin={false} onClick={onKept} size="medium" type="button">
          {t('secondFactor.saved')}
        </Button>
      </div>
    </div>
  )
}

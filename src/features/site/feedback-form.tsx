import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'

/** Whether readers found what they were looking for, and a sentence about it. Works without scripts. */
export async function FeedbackForm({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale, namespace: 'feedback' })
  return (
    <details className="page feedback">
      <summary>{t('question')}</summary>
      <form method="post" action={href(locale, 'feedback')}>
        <input type="hidden" name="on" value={path} />
        <fieldset>
          <legend className="sr-only">{t('question')}</legend>
          <label>
            <input type="radio" name="found" value="yes" required /> {t('yes')}
          </label>
          <label>
            <input type="radio" name="found" value="no" /> {t('no')}
          </label>
        </fieldset>
        <label htmlFor="feedback-text">{t('text')}</label>
        <textarea
          className="field"
          id="feedback-text"
          name="text"
          rows={2}
          maxLength={500}
          aria-describedby="feedback-help"
        />
        <p id="feedback-help" className="t-small quiet">
          {t('help')}
        </p>
        <label className="feedback-trap" aria-hidden="true">
          {t('trap')}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
        <button className="button hollow" type="submit">
          {t('send')}
        </button>
      </form>
    </details>
  )
}

'use client'
// What failed, failed in the browser, and so this is shown there.
import { useWords } from '@/admin/document/words'

/** Loaded anew: what failed goes with the page. */
const startPage = '/admin'

/** In place of a page of the panel that cannot go on. */
export function Crash({ reset }: { reset: () => void }) {
  const { t } = useWords()
  return (
    <main className="crash gutter--left gutter--right">
      <div role="alert">
        <h1>{t('crash.title')}</h1>
        <p>{t('crash.what')}</p>
        <p>
          <button type="button" className="start-button start-button--main" onClick={reset}>
            {t('crash.again')}
          </button>{' '}
          <a className="start-button" href={startPage}>
            {t('crash.start')}
          </a>
        </p>
      </div>
    </main>
  )
}

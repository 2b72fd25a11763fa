'use client'
// A visitor may call nothing of the server by name, so the browser itself notes the language.
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'

/** Where Payload looks for it. */
const cookie = 'payload-lng'
const aYear = 365 * 24 * 60 * 60

/** The other language of the panel, where nobody has an account to choose it in yet: before signing in. */
export function SwitchLanguage() {
  const { t, language } = useWords()
  const listens = useListens()
  const other = language === 'nb' ? 'en' : 'nb'
  const change = () => {
    // oxlint-disable-next-line unicorn/no-document-cookie -- CookieStore is not in every browser
    document.cookie = `${cookie}=${other}; path=/; max-age=${aYear}; SameSite=Lax`
    window.location.reload()
  }
  return (
    <p className="bar-links">
      <button type="button" disabled={!listens} lang={other} onClick={change}>
        {t('otherLanguage')}
      </button>
    </p>
  )
}

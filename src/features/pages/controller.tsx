import { getTranslations } from 'next-intl/server'
import { getSite } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { Facts } from '@/ui/text/facts'
import { EmailLink } from '@/ui/text/reach'

/** Who is responsible for the personal data of the site; nothing until the editors have said it. */
export async function Controller({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'privacy' })
  const { name, email, officer } = (await getSite(locale)).contact.controller
  if (!name) return null
  const facts = [
    email && { name: t('email'), value: <EmailLink email={email} /> },
    officer && { name: t('officer'), value: <EmailLink email={officer} /> },
  ].filter((fact) => fact !== '')
  return (
    <section className="prose" aria-labelledby="controller">
      <h2 id="controller">{t('controller')}</h2>
      <p>{t('responsible', { name })}</p>
      {facts.length > 0 && <Facts facts={facts} />}
    </section>
  )
}

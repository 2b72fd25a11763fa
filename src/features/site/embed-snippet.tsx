import { getTranslations } from 'next-intl/server'
import { absolute } from '@/features/metadata/metadata'
import { embedPath, type EmbedAsked } from '@/i18n/embeds'

/** What a partner pastes into its own site to show this list there. On paper nobody copies it. */
export async function EmbedSnippet({ of }: { of: EmbedAsked }) {
  const { kind, locale } = of
  const t = await getTranslations({ locale, namespace: 'embed' })
  const title = t(`title.${kind}`)
  const snippet = `<iframe src="${absolute(embedPath(of))}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`
  return (
    <details className="embed-snippet print:hidden">
      <summary>{t('open')}</summary>
      <p>{t('about')}</p>
      <pre>
        <code>{snippet}</code>
      </pre>
    </details>
  )
}

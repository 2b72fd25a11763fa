import { getTranslations } from 'next-intl/server'
import { absolute, hubName } from '@/features/metadata/metadata'
import type { EmbedAsked } from '@/i18n/embeds'
import { href } from '@/i18n/paths'
import { listDate } from '@/lib/dates'
import { embedStyle } from '@/lib/embed-style'
import { escapedXml } from '@/lib/escaped-xml'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import type { Embedded, EmbedEntry } from './queries'

/**
 * A page for the frame of another site: no script, nothing that is fetched, and every link opens in the whole window. As
 * XHTML, which the page cache passes on as it stands (src/web/http/security-headers.ts).
 */
export async function embedPage(asked: EmbedAsked, { entries, name }: Embedded): Promise<string> {
  const { kind, locale } = asked
  const t = await getTranslations({ locale, namespace: 'embed' })
  const title = name ? `${t(`title.${kind}`)}: ${name}` : t(`title.${kind}`)
  const all = absolute(href(locale, kind))
  const list = entries.map((entry) => entryOf(entry, asked)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${locale}">
<head>
<title>${text(`${title} – ${hubName}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<style>${embedStyle}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
${list ? `<ul>\n${list}\n</ul>` : `<p>${text(t(`none.${kind}`))}</p>`}
<p><a href="${text(all)}" target="_top">${text(t(`all.${kind}`))}</a></p>
</main>
</body>
</html>
`
}

function entryOf({ href: path, lang, place, title, when }: EmbedEntry, { locale }: EmbedAsked) {
  const foreign = lang === locale ? '' : ` lang="${text(lang)}"`
  const facts = [when && listDate(new Date(when), locale), place].filter(Boolean).join(' · ')
  const below = facts ? ` <small>${text(facts)}</small>` : ''
  return `<li><a href="${text(absolute(path))}" target="_top"${foreign}>${text(title)}</a>${below}</li>`
}

/** Nothing that XML cannot hold is in it (https://www.w3.org/TR/xml/#charsets). */
const text = (written: string): string =>
  escapedXml(
    withoutSoftHyphens(written).replaceAll(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      '',
    ),
  )

import { getTranslations } from 'next-intl/server'
import { absolute, hubName } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { searchDescriptionPath } from '@/i18n/search-description'
import { escapedXml } from '@/lib/escaped-xml'

/** How browsers search this site from their own field: https://github.com/dewitt/opensearch */
export async function searchDescription(locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'search' })
  const results = `${absolute(href(locale, 'search'))}?q={searchTerms}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Cancer Mission</ShortName>
<LongName>${escapedXml(hubName)}</LongName>
<Description>${escapedXml(t('description'))}</Description>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="180" height="180" type="image/png">${escapedXml(absolute('/apple-touch-icon.png'))}</Image>
<Url type="text/html" method="get" template="${escapedXml(results)}" />
<Url type="application/opensearchdescription+xml" rel="self" template="${escapedXml(absolute(searchDescriptionPath(locale)))}" />
</OpenSearchDescription>
`
}

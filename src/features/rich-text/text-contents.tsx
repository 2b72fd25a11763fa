import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { Contents } from '@/ui/blocks/contents'
import { contentsOf } from './contents'
import type { Block } from './nodes'

type Props = {
  blocks: readonly Block[]
  locale: Locale
  /** The language of the text, when it is not the page's. */
  lang?: string
}

/** Links to the parts of a long text: in the margin where that is free, above the text where it is not. */
export async function TextContents({ blocks, locale, lang }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  const items = contentsOf(blocks)
  return items.length > 0 && <Contents label={t('contents')} items={items} lang={lang} />
}

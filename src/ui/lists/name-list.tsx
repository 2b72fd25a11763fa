import { Fragment } from 'react'
import { sentenceList } from '@/lib/sentence-list'

/** `note`: said of it in brackets. */
export type NameItem = { name: string; href?: string; lang?: string; note?: string }

/** Names in a sentence: `A, B og C`, each leading to its page where it has one. */
export function NameList({ names, locale }: { names: readonly NameItem[]; locale: 'nb' | 'en' }) {
  const parts = sentenceList[locale].formatToParts(names.map((_, at) => String(at)))
  return (
    <>
      {parts.map(({ type, value }, at) => {
        const item = type === 'element' ? names[Number(value)] : undefined
        // A long name may break over two lines; a person's stays whole.
        const whole = item && item.name.length < 36 ? 'whole' : undefined
        if (!item) return <Fragment key={`between ${at}`}>{value}</Fragment>
        return (
          <Fragment key={value}>
            {item.href ? (
              <a className={whole} href={item.href} lang={item.lang}>
                {item.name}
              </a>
            ) : (
              <span className={whole} lang={item.lang}>
                {item.name}
              </span>
            )}
            {item.note && ` (${item.note})`}
          </Fragment>
        )
      })}
    </>
  )
}

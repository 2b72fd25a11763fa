import { FieldDiffContainer, getHTMLDiffComponents } from '@payloadcms/ui/rsc'
import type { DateFieldDiffServerComponent } from 'payload'
import type { ComponentProps } from 'react'
import { accept, dateInWords, type DateKind } from './kind'

/** Two versions of a day. */
export const DayDiff: DateFieldDiffServerComponent = (props) => <DateDiff kind="day" {...props} />

/** Two versions of a moment, in Oslo wherever the browser is. */
export const MomentDiff: DateFieldDiffServerComponent = (props) => (
  <DateDiff kind="moment" {...props} />
)

type DiffProps = ComponentProps<DateFieldDiffServerComponent>

function DateDiff({ kind, ...props }: DiffProps & { kind: DateKind }) {
  const { clientField, comparisonValue, i18n, locale, nestingLevel = 0, versionValue } = props
  const html = (value: unknown): string => {
    const accepted = value ? accept(kind, value) : null
    if (!accepted || 'why' in accepted) return ''
    return `<p>${dateInWords(kind, accepted.value, i18n.language === 'en' ? 'en' : 'nb')}</p>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      To={To}
      i18n={i18n}
      label={{ label: clientField.label, locale }}
      nestingLevel={nestingLevel}
    />
  )
}

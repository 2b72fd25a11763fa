import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RunningText } from '@/ui/text/running-text'

const html = (text: string): string => renderToStaticMarkup(<RunningText text={text} />)
const whole = (text: string): string => `<span class="whitespace-nowrap">${text}</span>`

it.each([
  ['Møtet 16. desember 2025.', `Møtet ${whole('16. desember')} 2025.`],
  ['Fra 1. mai til 2. des. 2026', `Fra ${whole('1. mai')} til ${whole('2. des')}. 2026`],
  [
    'On 2 February 2022 and 17 June 2026',
    `On ${whole('2 February')} 2022 and ${whole('17 June')} 2026`,
  ],
])('keeps day and month of “%s” on one line', (text, expected) => {
  expect(html(text)).toBe(expected)
})

it('begins no line with a dash', () => {
  expect(html('On Cancer – open')).toBe(`On ${whole('Cancer –')} open`)
})

it('leaves other words and figures as they are', () => {
  const text = 'I 2023 var 14 partnere med, 5 fra starten – ikke «17 juridiske».'
  expect(html(text)).toBe(text.replace('starten –', whole('starten –')))
})

it('writes what looks like markup as text', () => {
  expect(html('<b> 3. juni')).toBe(`&lt;b&gt; ${whole('3. juni')}`)
})

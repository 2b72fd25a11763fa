import { expect, it } from 'vitest'
import { foldedWords } from '@/lib/fold'

it.each([
  ['Grüner', 'gruner'],
  ['Taskén', 'tasken'],
  ['Røtnes', 'Roetnes'],
  ['Røtnes', 'Rötnes'],
  ['Nygård', 'Nygaard'],
  ['Nygård', 'Nyga\u030Ard'],
  ['Lærer', 'Laerer'],
  ['Čáhcesuolu', 'cahcesuolu'],
  ['Ŋunni', 'nunni'],
  ['Deatnu đ ŧ', 'deatnu d t'],
  ['samfunns\u00adoppdrag', 'samfunnsoppdrag'],
  ['Horizon²', 'horizon2'],
  ['CO₂', 'co2'],
  ['Alzheimer’s', 'alzheimers'],
  ['ﬁbrose', 'fibrose'],
  ['KREFT', 'kreft'],
])('%s is found by whoever writes %s', (written, typed) => {
  expect(foldedWords(written)).toEqual(foldedWords(typed))
})

it('signs, pictures and what nobody sees are no words', () => {
  expect(foldedWords(`"kreft" & (hjelp)!:*' -- 😀 \u0000\u200b<b>`)).toEqual([
    'kreft',
    'hjelp',
    'b',
  ])
})

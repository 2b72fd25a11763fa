import { foldedWords } from '@/lib/fold'

/** More words than this make nothing clearer. */
const mostTerms = 8

/** Words that say nothing by themselves, as folded, in Norwegian and English. */
const empty: ReadonlySet<string> = new Set(
  `a alle alt an and are as at av be but by da de deg dei dem den der det dette di din dis du eg ein ei eit ein en er et
  etter for fra frå from har has hun han hva hvem hvor i ikke ikkje in inn is it jeg kan med meg men mot nar no nå og
  også om on opp or oss ost over pa per ppa seg sin skal som so the their this til to ut var ved vi was were which who
  will with å`
    .split(/\s+/)
    .flatMap(foldedWords),
)

/** The words that are looked for, folded: without those that say nothing, unless there are no others. */
export function termsOf(query: string): string[] {
  const words = [...new Set(foldedWords(query))]
  const telling = words.filter((word) => !empty.has(word))
  return (telling.length > 0 ? telling : words).slice(0, mostTerms)
}

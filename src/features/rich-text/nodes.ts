import type { Download } from '@/features/documents/queries'
import type { Milestone } from '@/features/milestones/queries'
import type { NamedPerson } from '@/features/people/queries'
import type { Picture } from '@/features/media/picture'

/** Running text as the views know it: everything in it may be shown, every link may be followed. */
export type Inline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean; level?: 'sub' | 'super' }
  | { kind: 'break' }
  | { kind: 'foreign'; text: string; lang: string }
  | { kind: 'link'; href: string; children: Inline[] }

export type ListItem = { children: Inline[]; lists: List[] }
export type List = { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; text: string; children: Inline[] }
  | List
  | { kind: 'figure'; picture: Picture }
  | { kind: 'gallery'; pictures: Picture[] }
  | { kind: 'speech'; name?: string; title?: string; paragraphs: string[]; verbatim: boolean }
  | { kind: 'pullQuote'; text: string; source: string }
  | { kind: 'pullFact'; figure: string; text: string; source?: string }
  | { kind: 'factBox'; title: string; paragraphs: string[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  | { kind: 'timeline'; milestones: Milestone[] }
  | { kind: 'people'; heading?: string; people: NamedPerson[] }
  | { kind: 'download'; document: Download }
  | { kind: 'callToAction'; text: string; label: string; href: string }

/** What a text refers to, by id, as far as it is published. */
export type Related = {
  pictures: ReadonlyMap<number, Picture>
  people: ReadonlyMap<number, NamedPerson>
  documents: ReadonlyMap<number, Download>
  /** All of them in the editors' order. */
  milestones: ReadonlyMap<number, Milestone>
  /** Addresses by collection and id, `news:12`. */
  links: ReadonlyMap<string, string>
}

import type { FindingPlace } from '@/cms/text-checks/finding'

/** Where a finding is, on the page: a field, or the nth part of the running text. */
export function showPlace({ field, block }: FindingPlace): void {
  const place =
    block === undefined
      ? document.getElementById(`field-${field.replaceAll('.', '__')}`)
      : document.querySelector(`.rich-text-lexical [contenteditable=true]`)?.children[block]
  if (!(place instanceof HTMLElement)) return
  place.scrollIntoView({ block: 'center' })
  if (block === undefined) return place.focus()
  selectIn(place)
}

/** The words are marked, so that the eye finds them, and typing goes there. */
function selectIn(place: HTMLElement): void {
  place.closest<HTMLElement>('[contenteditable=true]')?.focus({ preventScroll: true })
  getSelection()?.selectAllChildren(place)
}

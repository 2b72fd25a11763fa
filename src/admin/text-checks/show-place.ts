import type { FindingPlace } from '@/cms/text-checks/finding'

/** The editor of the running text, of which each part is a child; one that is only read, too. */
export const bodyEditor = (): Element | null =>
  document.querySelector('.rich-text-lexical [data-lexical-editor]')

/** Goes to where a finding is, on the page: a field, or the nth part of the running text; behind a tab, too. */
export async function showPlace(asked: FindingPlace): Promise<void> {
  const place = find(asked) ?? (await findBehindTabs(asked))
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  if (asked.block === undefined) return place.focus()
  selectIn(place)
}

function find({ field, block }: FindingPlace): HTMLElement | null {
  const place =
    block === undefined
      ? document.getElementById(`field-${field.replaceAll('.', '__')}`)
      : bodyEditor()?.children[block]
  return place instanceof HTMLElement ? place : null
}

/** How long a tab may take until its editor has the text, ms. */
const longest = 2000

/** The panel has only the fields of the open tab on the page. */
async function findBehindTabs(asked: FindingPlace): Promise<HTMLElement | null> {
  const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const open = tabs.find((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs.filter((each) => each !== open)) {
    tab.click()
    const place = await appears(asked, asked.block === undefined ? longest / 8 : longest)
    if (place) return place
  }
  open?.click()
  return null
}

async function appears(asked: FindingPlace, within: number): Promise<HTMLElement | null> {
  const until = Date.now() + within
  for (;;) {
    const place = find(asked)
    if (place || Date.now() > until) return place
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The words are marked, so that the eye finds them, and typing goes there. */
function selectIn(place: HTMLElement): void {
  place.closest<HTMLElement>('[contenteditable=true]')?.focus({ preventScroll: true })
  getSelection()?.selectAllChildren(place)
}

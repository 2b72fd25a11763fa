import { shorten, type Changes } from './changes'
import { attribute, type Tag } from './dom'
import type { Flow, Shape } from './flow'
import type { Style } from './inline'
import { blockNode } from './nodes'

/** Pictures stay behind: another program's files are none of ours. An empty figure keeps the place of each. */
export function createPictures(flow: Flow, changes: Changes, unnamed: (at: number) => string) {
  return {
    image(image: Tag, around?: { shape: Shape; style: Style }): void {
      const name = nameOf(image)
      // Signs such as 😀 come as pictures from mail programs.
      if (around && /^\p{Extended_Pictographic}\p{M}*$/u.test(name))
        return flow.text(name, around.shape, around.style)
      if (isPixel(image)) return
      const called = shorten(name) || unnamed(changes.pictures.length + 1)
      changes.pictures.push(called)
      flow.node(blockNode('figure', { blockName: called }))
    },
  }
}

/** Nobody looks at it: it says to others that a mail was opened. */
const isPixel = (image: Tag): boolean =>
  ['width', 'height'].every((side) => /^[012](px)?$/.test(attribute(image, side).trim()))

/** What it is called: its alternative text, or a file name that somebody chose. */
function nameOf(image: Tag): string {
  const [alt = ''] = attribute(image, 'alt').trim().split('\n')
  if (alt.trim()) return alt.trim()
  const source = attribute(image, 'src')
  const file = source.startsWith('data:')
    ? ''
    : (/([^/\\?#]+)\.\w{2,5}(?:[?#]|$)/.exec(source)?.[1] ?? '')
  return /^(clip_image|image)\d*$|^[\w-]{24,}$/i.test(file) ? '' : decoded(file)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

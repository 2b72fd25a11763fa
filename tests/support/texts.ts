import type { Payload } from 'payload'
import sharp from 'sharp'
import type { News } from '@/payload-types'

type Text = NonNullable<News['body']>
type Node = Text['root']['children'][number]

export const paragraph = (...children: Node[]): Node => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children,
})

export const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A paragraph with one link to a document of the site. */
export const linkTo = (relationTo: string, value: number): Node =>
  paragraph({
    type: 'link',
    version: 3,
    direction: null,
    format: '',
    indent: 0,
    id: `lenke-${value}`,
    fields: { linkType: 'internal', newTab: false, url: null, doc: { relationTo, value } },
    children: [words('rapporten fra møtet')],
  })

/** A paragraph with one link to an address that somebody wrote. */
export const linkToAddress = (url: string, text = 'les mer om saken'): Node =>
  paragraph({
    type: 'link',
    version: 3,
    direction: null,
    format: '',
    indent: 0,
    id: `lenke-${url}`,
    fields: { linkType: 'custom', newTab: false, url },
    children: [words(text)],
  })

let made = 0

export const block = (fields: object): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: `blokk-${(made += 1)}`, blockName: '', ...fields },
})

export const figure = (picture: number): Node => block({ blockType: 'figure', picture })

/** A running text as the editor keeps it. */
export const textOf = (...children: Node[]): Text => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})

/** A published picture with an alternative text in Norwegian. */
export async function pictureNamed(payload: Payload, name: string, more = {}): Promise<number> {
  const data = await sharp({
    create: { width: 40, height: 40, channels: 3, background: '#224499' },
  })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    locale: 'nb',
    data: { alt: name, _status: 'published', ...more },
    file: { data, name: `${name}.png`, mimetype: 'image/png', size: data.length },
  })
  return id
}

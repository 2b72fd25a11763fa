/** The attribute of the place in a page where its body goes. */
export const placeOfBody = 'data-page-body'

const place = `<div ${placeOfBody}=""></div>`

/**
 * A page with its body. What React says of it in advance, of its pictures, goes into the head. Nothing that an editor
 * writes looks like the place: only the head is beside it, and its texts are escaped.
 */
export function putBody(page: string, body: string): string {
  const [hints = ''] = /^(?:<link [^>]*>)*/.exec(body) ?? []
  return page
    .replace('</head>', () => `${hints}</head>`)
    .replace(place, () => body.slice(hints.length))
}

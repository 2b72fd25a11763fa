/** For fields that show a picture: a PDF would be a hole there. Spread into an upload field. */
export const onlyPictures = () => ({ filterOptions: { mimeType: { like: 'image/' } } })

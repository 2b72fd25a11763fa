/** Where a file is fetched: Payload's own address of it, always from where the page itself came from. */
export const fileUrl = (filename: string): string =>
  `/api/media/file/${encodeURIComponent(filename)}`

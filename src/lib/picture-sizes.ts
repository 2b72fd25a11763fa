/** As wide as pictures are made for pages, in pixels: faces, phones, and columns on sharp screens. */
const widths = [240, 480, 800, 1200, 1600] as const

type Width = (typeof widths)[number]

/** Those that a picture is made in: what is not as wide is the last one, in its own width. */
export function sizesOf({ filename, width }: { filename: string; width: number }) {
  const last = widths.findIndex((each) => each >= width)
  const made = last === -1 ? widths : widths.slice(0, last + 1)
  return made.map((each) => ({ name: sizeName(filename, each), width: Math.min(each, width) }))
}

/** What every size of a file would be called. */
export const sizeNames = (filename: string): string[] =>
  widths.map((width) => sizeName(filename, width))

export const sizeName = (filename: string, width: Width): string => `${filename}-w${width}.avif`

/** The file that a size is of, and how wide; `null` for any other name. */
export function sizeNamed(name: string): { filename: string; width: Width } | null {
  const [, filename, wide] = /^(.+)-w(\d{3,4})\.avif$/.exec(name) ?? []
  const width = widths.find((each) => String(each) === wide)
  return filename && width ? { filename, width } : null
}

/**
 * Cuts the two families of the site down to the letters and widths it uses. Run it after changing them:
 * node --import tsx scripts/subset-fonts.ts
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

const target = 'src/ui/fonts'
/** For pictures that we draw: of one size and weight, since what draws them knows no others. */
const drawn = 'src/web/share/fonts'
const require = createRequire(import.meta.url)
const packageOf = (name: string) =>
  dirname(require.resolve(`@fontsource-variable/${name}/package.json`))

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))
const western = 'ÀÁÄÅÆÇÈÉÊÍÏÑÓÔÖØÚÜßàáâãäåæçèéêëíîïðñòóôõöøùúûüýþÿœ'
const signs = '«»“”‘’‚„–—…•·−×±§°←↑→↓↗\u00a0\u00ad\u2009\u202f\u2011€©²'
const sami = 'ČčĐđŃńŊŋŠšŦŧŽžǤǥǦǧǨǩƷʒǮǯ'

type Axes = Record<string, number | { min: number; max: number }>
type Cut = {
  folder: string
  file: string
  family: string
  source: string
  axes: Axes
  text: string
}

const serif = { opsz: { min: 16, max: 72 }, wght: 400 }
const drawnSerif = { opsz: 72, wght: 400 }
const drawnSans = { wght: 560 }
const sans = { wght: { min: 400, max: 650 } }
/** Italics are rare and small: one optical size, one weight. */
const serifItalic = { opsz: 20, wght: 400 }
const sansItalic = { wght: 400 }
const text = ascii + western + signs

const cuts: Cut[] = (
  [
    [target, 'newsreader', 'opsz', 'normal', serif, 'text'],
    [target, 'newsreader', 'opsz', 'italic', serifItalic, 'text-italic'],
    [target, 'schibsted-grotesk', 'wght', 'normal', sans, 'sans'],
    [target, 'schibsted-grotesk', 'wght', 'italic', sansItalic, 'sans-italic'],
    [drawn, 'newsreader', 'opsz', 'normal', drawnSerif, 'text'],
    [drawn, 'schibsted-grotesk', 'wght', 'normal', drawnSans, 'sans'],
  ] as const
).flatMap(([folder, family, axis, style, axes, name]) => [
  {
    folder,
    family,
    axes,
    text,
    source: `${family}-latin-${axis}-${style}.woff2`,
    file: `${name}.woff2`,
  },
  ...(style === 'normal'
    ? [
        {
          folder,
          family,
          axes,
          text: sami,
          source: `${family}-latin-ext-${axis}-${style}.woff2`,
          file: `${name}-sami.woff2`,
        },
      ]
    : []),
])

for (const { folder, file, family, source, axes, text: letters } of cuts) {
  await mkdir(folder, { recursive: true })
  const whole = await readFile(join(packageOf(family), 'files', source))
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  })
  await writeFile(join(folder, file), cut)
  await copyFile(join(packageOf(family), 'LICENSE'), join(folder, `${family}.LICENSE`))
  console.log(`${join(folder, file)} ${(cut.length / 1000).toFixed(1)} kB`)
}

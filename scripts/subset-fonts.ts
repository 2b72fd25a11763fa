/**
 * Cuts the two families of the site down to the letters and widths it uses. Run it after changing them:
 * node --import tsx scripts/subset-fonts.ts
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

const target = 'src/ui/fonts'
const require = createRequire(import.meta.url)
const packageOf = (name: string) =>
  dirname(require.resolve(`@fontsource-variable/${name}/package.json`))

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))
const western = 'ÀÁÄÅÆÇÈÉÊÍÏÑÓÔÖØÚÜßàáâãäåæçèéêëíîïðñòóôõöøùúûüýþÿœ'
const signs = '«»“”‘’‚„–—…•·−×±§°←↑→↓↗\u00a0\u00ad\u2009\u202f\u2011€©²'
const sami = 'ČčĐđŃńŊŋŠšŦŧŽžǤǥǦǧǨǩƷʒǮǯ'

type Axes = Record<string, number | { min: number; max: number }>
type Cut = { file: string; family: string; source: string; axes: Axes; text: string }

const serif = { opsz: { min: 16, max: 72 }, wght: 400 }
const sans = { wght: { min: 400, max: 650 } }
/** Italics are rare and small: one optical size, one weight. */
const serifItalic = { opsz: 20, wght: 400 }
const sansItalic = { wght: 400 }
const text = ascii + western + signs

const cuts: Cut[] = (
  [
    ['newsreader', 'opsz', 'normal', serif, 'text'],
    ['newsreader', 'opsz', 'italic', serifItalic, 'text-italic'],
    ['schibsted-grotesk', 'wght', 'normal', sans, 'sans'],
    ['schibsted-grotesk', 'wght', 'italic', sansItalic, 'sans-italic'],
  ] as const
).flatMap(([family, axis, style, axes, name]) => [
  { family, axes, text, source: `${family}-latin-${axis}-${style}.woff2`, file: `${name}.woff2` },
  ...(style === 'normal'
    ? [
        {
          family,
          axes,
          text: sami,
          source: `${family}-latin-ext-${axis}-${style}.woff2`,
          file: `${name}-sami.woff2`,
        },
      ]
    : []),
])

await mkdir(target, { recursive: true })
for (const { file, family, source, axes, text: letters } of cuts) {
  const whole = await readFile(join(packageOf(family), 'files', source))
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  })
  await writeFile(join(target, file), cut)
  await copyFile(join(packageOf(family), 'LICENSE'), join(target, `${family}.LICENSE`))
  console.log(`${file} ${(cut.length / 1000).toFixed(1)} kB`)
}
